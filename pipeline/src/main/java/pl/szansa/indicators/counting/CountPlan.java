package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.PeriodKind;

/**
 * What one resolved table has to be asked: every different expression once, and for the totals and
 * each breakdown the measures that the catalogue wants there.
 */
public final class CountPlan implements Serializable {

  /**
   * A breakdown and the measures that are counted in its categories.
   *
   * @param breakdown of this table
   * @param layout of the categories' sums
   */
  record Broken(Breakdown breakdown, Layout layout) implements Serializable {

    /** Whether nothing finer than years is published, so that half-years need not be kept. */
    boolean yearly() {
      return Arrays.stream(AreaLevel.values())
          .noneMatch(level -> breakdown.detail().covers(level, PeriodKind.HALF_YEAR));
    }
  }

  private final Relation relation;
  private final Layout totals;
  private final List<Broken> breakdowns = new ArrayList<>();
  private final List<String> conditions;
  private final List<String> amounts;

  public CountPlan(Relation relation, Catalogue catalogue) {
    this.relation = relation;
    Set<Measure> all = new LinkedHashSet<>();
    relation.periodRules().forEach(rule -> all.add(rows(relation, rule)));
    catalogue.entries().forEach(e -> e.measures().filter(this::here).forEach(all::add));
    this.totals = new Layout(all);
    for (Breakdown breakdown : catalogue.breakdowns()) {
      Set<Measure> wanted = new LinkedHashSet<>();
      catalogue.entries().stream()
          .filter(e -> e.indicator().breakdowns().contains(breakdown.id()))
          .forEach(e -> e.measures().filter(this::here).forEach(wanted::add));
      // tells a category that no form asks for from one without anybody
      List.copyOf(wanted).forEach(m -> wanted.add(rows(relation, m.period())));
      if (breakdown.over() == relation && !wanted.isEmpty()) {
        breakdowns.add(new Broken(breakdown, new Layout(wanted)));
      }
    }
    this.conditions = expressions(all, false);
    this.amounts = expressions(all, true);
  }

  /** All rows: tells an area without a register from one with none to count. */
  public static Measure rows(Relation relation, Measure.PeriodRule rule) {
    return new Measure(relation, Aggregate.COUNT, "true", rule);
  }

  private boolean here(Measure measure) {
    return measure.relation() == relation;
  }

  private static List<String> expressions(Set<Measure> measures, boolean amount) {
    Stream<Measure> wanted = measures.stream().filter(m -> isAmount(m) == amount);
    return new ArrayList<>(wanted.map(Measure::expression).distinct().toList());
  }

  private static boolean isAmount(Measure measure) {
    return measure.aggregate() == Aggregate.SUM || measure.aggregate() == Aggregate.SUM_OF_SQUARES;
  }

  Relation relation() {
    return relation;
  }

  /** The table that is counted. */
  String table() {
    return "store.szansa." + relation.table();
  }

  /** Layout of the sums without breakdown. */
  public Layout totals() {
    return totals;
  }

  List<Broken> breakdowns() {
    return breakdowns;
  }

  /** Layout of the sums of a breakdown's categories. */
  public Layout layout(String breakdown) {
    return breakdowns.get(place(breakdown)).layout();
  }

  /** Where the sums of a breakdown stand; -1 if nothing is counted by it. */
  int place(String breakdown) {
    for (int i = 0; i < breakdowns.size(); i++) {
      if (breakdowns.get(i).breakdown().id().equals(breakdown)) {
        return i;
      }
    }
    return -1;
  }

  /** SQL of what is counted, then of what is summed: conditions, then hundredths. */
  List<String> columns() {
    List<String> columns = new ArrayList<>();
    conditions.forEach(c -> columns.add(known(c)));
    amounts.forEach(a -> columns.add("coalesce(cast(round((" + a + "\n) * 100) as bigint), 0L)"));
    return columns;
  }

  /** A condition that is false where it is not known; a comment at its end must not hide more. */
  static String known(String condition) {
    return "coalesce((" + condition + "\n), false)";
  }

  int conditions() {
    return conditions.size();
  }

  /** Which of the columns a measure adds up. */
  int column(Measure measure) {
    return isAmount(measure)
        ? conditions.size() + amounts.indexOf(measure.expression())
        : conditions.indexOf(measure.expression());
  }
}
