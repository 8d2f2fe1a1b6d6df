package pl.szansa.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Firsts;
import pl.szansa.model.PeriodKind;

/**
 * Marks the participation in which a person is counted, per level of area and kind of period: the
 * first complete one within the years of the run. So persons can be counted without comparing them.
 */
final class FirstParticipations {

  private static final AreaLevel[] LEVELS = {
    AreaLevel.COUNTRY,
    AreaLevel.VOIVODESHIP,
    AreaLevel.NUTS2,
    AreaLevel.NUTS3,
    AreaLevel.POWIAT,
    AreaLevel.OFFICE,
    AreaLevel.PROJECT
  };
  private static final PeriodKind[] KINDS = PeriodKind.values();

  /** Who took part once is counted there in everything. */
  private static final int EVERYWHERE = everywhere();

  private final int firstYear;
  private final int lastYear;

  /**
   * @param firstYear first year of entry in which persons are counted
   * @param lastYear last year of entry in which persons are counted
   */
  FirstParticipations(int firstYear, int lastYear) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /**
   * Sets the column {@code firsts}.
   *
   * @param rows all participations of a person, by day of entry
   */
  void mark(List<ResolvedRow> rows) {
    List<ResolvedRow> counted = new ArrayList<>(rows.size());
    for (boolean complete : new boolean[] {true, false}) {
      for (ResolvedRow row : rows) {
        if ((Boolean) row.get("complete") == complete) {
          int year = (Integer) row.get("entry_year");
          boolean counts = year >= firstYear && year <= lastYear;
          row.put("firsts", !counts ? 0 : rows.size() == 1 ? EVERYWHERE : bits(row, counted));
          if (counts) {
            counted.add(row);
          }
        }
      }
    }
  }

  private static int everywhere() {
    int bits = 0;
    for (AreaLevel level : LEVELS) {
      for (PeriodKind kind : KINDS) {
        bits |= Firsts.bit(level, kind);
      }
    }
    return bits;
  }

  /** Where none of those that were counted before has the same area and period. */
  private static int bits(ResolvedRow row, List<ResolvedRow> before) {
    int bits = EVERYWHERE;
    for (ResolvedRow other : before) {
      for (AreaLevel level : LEVELS) {
        if (area(row, level).equals(area(other, level))) {
          for (PeriodKind kind : KINDS) {
            bits &= period(row, kind).equals(period(other, kind)) ? ~Firsts.bit(level, kind) : -1;
          }
        }
      }
    }
    return bits;
  }

  private static Object area(ResolvedRow row, AreaLevel level) {
    return level == AreaLevel.COUNTRY
        ? "all"
        : Objects.requireNonNullElse(row.get(level.code()), "");
  }

  private static Object period(ResolvedRow row, PeriodKind kind) {
    int year = (Integer) row.get("entry_year");
    return switch (kind) {
      case ALL -> "all";
      case PROGRAMMING_PERIOD -> Objects.requireNonNullElse(row.get("programming_period"), "");
      case YEAR -> year;
      case HALF_YEAR -> year * 2 + ((Integer) row.get("entry_month") > 6 ? 1 : 0);
    };
  }
}
