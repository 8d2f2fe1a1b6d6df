package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
   * A breakdown and what is counted in its categories.
   *
   * @param breakdown of this table
   * @param shape of the categories' cells
   */
  record Broken(Breakdown breakdown, Shape shape) implements Serializable {

    /** Whether nothing finer than years is published, so that half-years need not be kept. */
    boolean yearly() {
      return Arrays.stream(AreaLevel.values())
          .noneMatch(level -> breakdown.detail().covers(level, PeriodKind.HALF_YEAR));
    }
  }

  private final Relation relation;
  private final Layout layout;
  private final Shape totals;
  private final List<Broken> breakdowns;
  private final List<String> conditions;
  private final List<String> amounts;

  public CountPlan(Relation relation, Catalogue catalogue) {
    this.relation = relation;
    Set<Measure> all = new LinkedHashSet<>();
    relation.periodRules().forEach(rule -> all.add(rows(relation, rule)));
    catalogue.entries().forEach(e -> e.measures().filter(this::here).forEach(all::add));
    Map<Breakdown, Set<Measure>> wanted = new LinkedHashMap<>();
    catalogue.breakdowns().stream()
        .filter(b -> b.over() == relation)
        .forEach(b -> wanted.put(b, wanted(b, catalogue)));
    wanted.values().removeIf(Set::isEmpty);
    // what many breakdowns want stands together, so that most of them have a word or two
    this.layout =
        new Layout(
            all.stream()
                .sorted(
                    Comparator.comparing(
                        m -> -wanted.values().stream().filter(w -> w.contains(m)).count()))
                .toList());
    this.totals = new Shape(layout, all);
    List<Broken> broken = new ArrayList<>();
    wanted.forEach((b, measures) -> broken.add(new Broken(b, new Shape(layout, measures))));
    this.breakdowns = List.copyOf(broken);
    this.conditions = expressions(layout.counted());
    this.amounts = expressions(layout.summed());
  }

  private Set<Measure> wanted(Breakdown breakdown, Catalogue catalogue) {
    Set<Measure> wanted = new LinkedHashSet<>();
    catalogue.entries().stream()
        .filter(e -> e.indicator().breakdowns().contains(breakdown.id()))
        .forEach(e -> e.measures().filter(this::here).forEach(wanted::add));
    // tells a category that no form asks for from one without anybody
    List.copyOf(wanted).forEach(m -> wanted.add(rows(relation, m.period())));
    return wanted;
  }

  /** All rows: tells an area without a register from one with none to count. */
  public static Measure rows(Relation relation, Measure.PeriodRule rule) {
    return new Measure(relation, Aggregate.COUNT, "true", rule);
  }

  private boolean here(Measure measure) {
    return measure.relation() == relation;
  }

  private static List<String> expressions(Set<Measure> measures) {
    return new ArrayList<>(measures.stream().map(Measure::expression).distinct().toList());
  }

  Relation relation() {
    return relation;
  }

  /** The table that is counted. */
  String table() {
    return "store.szansa." + relation.table();
  }

  /** Where every measure stands. */
  Layout layout() {
    return layout;
  }

  /** Of the cells without breakdown. */
  Shape totals() {
    return totals;
  }

  List<Broken> breakdowns() {
    return breakdowns;
  }

  /**
   * The places of the breakdowns of which nothing finer than years is published, or of the others.
   */
  int[] breakdowns(boolean yearly) {
    return IntStream.range(0, breakdowns.size())
        .filter(b -> breakdowns.get(b).yearly() == yearly)
        .toArray();
  }

  /** Of the cells of a breakdown's categories. */
  Shape shape(int breakdown) {
    return breakdowns.get(breakdown).shape();
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

  /** Which of the conditions a measure counts, or of the amounts it sums. */
  int column(Measure measure) {
    return (Layout.isAmount(measure) ? amounts : conditions).indexOf(measure.expression());
  }
}
