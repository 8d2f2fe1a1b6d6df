package pl.szansa.disclose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.ValueStatus;

/**
 * Suppresses categories of a breakdown in which fewer persons than a threshold were counted (zero
 * tells nothing of anybody and stays), and, where the total would give them away, the next smallest
 * too: where only one category would be suppressed, or several of one person each.
 *
 * <p>Totals of an area are what offices publish themselves and stay. Differences between years or
 * between areas are not protected.
 */
public final class SuppressSmallCells {

  private record Table(
      String indicator, AreaLevel level, String area, String period, String breakdown) {}

  private final long threshold;
  private final Set<String> personal = new HashSet<>();

  /**
   * @param threshold counts from 1 to below this are suppressed
   * @param indicators the catalogue: only counts of participations are personal
   */
  public SuppressSmallCells(int threshold, List<Indicator> indicators) {
    this.threshold = threshold;
    indicators.stream()
        .filter(i -> i.numerator().relation() == Relation.PARTICIPATIONS)
        .forEach(i -> personal.add(i.id()));
  }

  /** The values with small cells suppressed, in the same order. */
  public List<IndicatorValue> apply(List<IndicatorValue> values) {
    Map<Table, List<IndicatorValue>> tables = new HashMap<>();
    for (IndicatorValue value : values) {
      if (!value.isTotal() && personal.contains(value.indicator())) {
        tables.computeIfAbsent(table(value), t -> new ArrayList<>()).add(value);
      }
    }
    Set<IndicatorValue> suppressed = Collections.newSetFromMap(new IdentityHashMap<>());
    tables.values().forEach(table -> suppressed.addAll(suppressed(table)));
    return values.stream().map(v -> suppressed.contains(v) ? withoutNumbers(v) : v).toList();
  }

  private List<IndicatorValue> suppressed(List<IndicatorValue> table) {
    List<IndicatorValue> hidden = new ArrayList<>(table.stream().filter(this::small).toList());
    Iterator<IndicatorValue> next =
        table.stream()
            .filter(v -> !small(v) && count(v).signum() > 0)
            .sorted(
                Comparator.comparing(SuppressSmallCells::count)
                    .thenComparing(IndicatorValue::category))
            .iterator();
    while (givenAway(hidden) && next.hasNext()) {
      hidden.add(next.next());
    }
    return hidden;
  }

  /** Whether the total less the other categories tells what is hidden. */
  private static boolean givenAway(List<IndicatorValue> hidden) {
    BigDecimal sum =
        hidden.stream().map(SuppressSmallCells::count).reduce(BigDecimal.ZERO, BigDecimal::add);
    return hidden.size() == 1
        || !hidden.isEmpty() && sum.compareTo(BigDecimal.valueOf(hidden.size())) <= 0;
  }

  /** Any count that would be shown, be it as the base of a rate that is too small to be shown. */
  private boolean small(IndicatorValue value) {
    BigDecimal part = value.numerator();
    BigDecimal whole = value.denominator();
    return part != null && small(part)
        || whole != null && small(whole)
        || part != null && whole != null && small(whole.subtract(part));
  }

  private boolean small(BigDecimal count) {
    return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(threshold)) < 0;
  }

  private static BigDecimal count(IndicatorValue value) {
    BigDecimal count = value.denominator() == null ? value.numerator() : value.denominator();
    return count == null ? BigDecimal.ZERO : count;
  }

  private static Table table(IndicatorValue v) {
    return new Table(v.indicator(), v.level(), v.area(), v.period(), v.breakdown());
  }

  private static IndicatorValue withoutNumbers(IndicatorValue v) {
    return new IndicatorValue(
        v.indicator(),
        v.level(),
        v.area(),
        v.period(),
        v.breakdown(),
        v.category(),
        ValueStatus.SUPPRESSED,
        null,
        null,
        null,
        null,
        "",
        null,
        null,
        v.unit(),
        "");
  }
}
