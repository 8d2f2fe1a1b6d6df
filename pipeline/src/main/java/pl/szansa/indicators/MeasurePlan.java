package pl.szansa.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;

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
      for (PeriodRule rule : rules(relation)) {
        add(rows(relation, rule));
      }
    }
    catalogue.entries().forEach(entry -> entry.measures().forEach(this::add));
  }

  /** All rows of a relation: tells an area without a register from one with none to count. */
  static Measure rows(Relation relation, PeriodRule rule) {
    return new Measure(relation, Aggregate.COUNT, "true", rule);
  }

  static List<PeriodRule> rules(Relation relation) {
    return relation == Relation.FINANCES
        ? List.of(PeriodRule.DOCUMENT)
        : List.of(PeriodRule.ENTRY, PeriodRule.EXIT);
  }

  List<Slot> slots() {
    return slots;
  }

  /** Place of a measure's sum for an area level and kind of period. */
  int slot(Measure measure, AreaLevel level, boolean year) {
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
        String flag = "first_in_" + level.name().toLowerCase(Locale.ROOT) + suffix;
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
