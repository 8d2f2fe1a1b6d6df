package pl.szansa.resolve.participations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Firsts;
import pl.szansa.model.PeriodKind;
import pl.szansa.resolve.rows.ResolvedRow;

/**
 * Marks the participation in which a person is counted, per level of area and kind of period: the
 * first complete one within the years of the run. So persons can be counted without comparing them.
 */
final class FirstParticipations {

  private static final int COMPLETE = ParticipationRows.COLUMNS.of("complete");
  private static final int ENTRY_YEAR = ParticipationRows.COLUMNS.of("entry_year");
  private static final int FIRSTS = ParticipationRows.COLUMNS.of("firsts");
  private static final int PROGRAMMING_PERIOD = ParticipationRows.COLUMNS.of("programming_period");
  private static final int ENTRY_MONTH = ParticipationRows.COLUMNS.of("entry_month");

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
    if (rows.size() == 1) {
      rows.get(0).put(FIRSTS, counts(rows.get(0)) ? EVERYWHERE : 0);
    } else {
      markSeveral(rows);
    }
  }

  private boolean counts(ResolvedRow row) {
    int year = (Integer) row.get(ENTRY_YEAR);
    return year >= firstYear && year <= lastYear;
  }

  private void markSeveral(List<ResolvedRow> rows) {
    List<ResolvedRow> counted = new ArrayList<>(rows.size());
    for (boolean complete : new boolean[] {true, false}) {
      for (ResolvedRow row : rows) {
        if ((Boolean) row.get(COMPLETE) == complete) {
          boolean counts = counts(row);
          row.put(FIRSTS, counts ? bits(row, counted) : 0);
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
        : Objects.requireNonNullElse(row.get(ParticipationRows.COLUMNS.of(level.code())), "");
  }

  private static Object period(ResolvedRow row, PeriodKind kind) {
    int year = (Integer) row.get(ENTRY_YEAR);
    return switch (kind) {
      case ALL -> "all";
      case PROGRAMMING_PERIOD -> Objects.requireNonNullElse(row.get(PROGRAMMING_PERIOD), "");
      case YEAR -> year;
      case HALF_YEAR -> year * 2 + ((Integer) row.get(ENTRY_MONTH) > 6 ? 1 : 0);
    };
  }
}
