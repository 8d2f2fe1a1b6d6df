package pl.szansa.indicators.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Firsts;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.PeriodKind;

/**
 * Every different quantity that a catalogue needs, each with a place in the array of sums. Counting
 * persons is not additive over areas and years, so such a measure has one place per area level, for
 * a year and for all years: rows that are the person's first there.
 */
public final class MeasurePlan {

  /** Levels from which and to which sums roll up, the narrowest first. */
  static final List<AreaLevel> LEVELS =
      List.of(
          AreaLevel.PROJECT,
          AreaLevel.OFFICE,
          AreaLevel.POWIAT,
          AreaLevel.VOIVODESHIP,
          AreaLevel.COUNTRY);

  /**
   * A column to be summed.
   *
   * @param relation the resolved table
   * @param sql a whole number: 0 or 1 for counts, hundredths for sums
   * @param period which date of the row decides the period
   */
  record Slot(Relation relation, String sql, PeriodRule period) implements java.io.Serializable {}

  private final List<Slot> slots = new ArrayList<>();
  private final Map<Measure, Integer> first = new LinkedHashMap<>();

  public MeasurePlan(Catalogue catalogue) {
    for (Relation relation : Relation.values()) {
      for (PeriodRule rule : relation.periodRules()) {
        add(rows(relation, rule));
      }
    }
    catalogue.entries().forEach(entry -> entry.measures().forEach(this::add));
  }

  /** All rows of a relation: tells an area without a register from one with none to count. */
  public static Measure rows(Relation relation, PeriodRule rule) {
    return new Measure(relation, Aggregate.COUNT, "true", rule);
  }

  public List<Slot> slots() {
    return slots;
  }

  /** Place of a measure's sum for an area level and kind of period. */
  public int slot(Measure measure, AreaLevel level, boolean year) {
    int place = first.get(measure);
    return measure.aggregate() == Aggregate.COUNT_PERSONS
        ? place + 2 * LEVELS.indexOf(level) + (year ? 1 : 0)
        : place;
  }

  private void add(Measure measure) {
    if (first.putIfAbsent(measure, slots.size()) != null) {
      return;
    }
    if (measure.aggregate() != Aggregate.COUNT_PERSONS) {
      slots.add(new Slot(measure.relation(), sql(measure), measure.period()));
      return;
    }
    for (AreaLevel level : LEVELS) {
      for (String suffix : List.of("", "_year")) {
        int bit = Firsts.bit(level, suffix.isEmpty() ? PeriodKind.ALL : PeriodKind.YEAR);
        String flag = "(firsts & " + bit + ") <> 0";
        String sql = counted("(" + measure.expression() + ") AND " + flag);
        slots.add(new Slot(measure.relation(), sql, measure.period()));
      }
    }
  }

  private static String sql(Measure measure) {
    return measure.aggregate() == Aggregate.SUM
        ? "coalesce(cast(round((" + measure.expression() + ") * 100) as bigint), 0L)"
        : counted(measure.expression());
  }

  private static String counted(String condition) {
    return "if(coalesce((" + condition + "), false), 1L, 0L)";
  }
}
