package pl.szansa.disclose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
 * tells nothing of anybody and stays), and, where only one category of a breakdown would be
 * suppressed, the next smallest too, because the total would give it away.
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
    Set<IndicatorValue> suppressed =
        java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    tables.values().forEach(table -> suppressed.addAll(suppressed(table)));
    return values.stream().map(v -> suppressed.contains(v) ? withoutNumbers(v) : v).toList();
  }

  private List<IndicatorValue> suppressed(List<IndicatorValue> table) {
    List<IndicatorValue> small = new ArrayList<>(table.stream().filter(this::small).toList());
    if (small.size() == 1) {
      table.stream()
          .filter(v -> v != small.get(0) && v.status() == ValueStatus.VALUE)
          .filter(v -> count(v).signum() > 0)
          .min(
              Comparator.comparing(SuppressSmallCells::count)
                  .thenComparing(IndicatorValue::category))
          .ifPresent(small::add);
    }
    return small;
  }

  private boolean small(IndicatorValue value) {
    return value.status() == ValueStatus.VALUE
        && (small(value.numerator())
            || value.denominator() != null
                && (small(value.denominator())
                    || small(value.denominator().subtract(value.numerator()))));
  }

  private boolean small(BigDecimal count) {
    return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(threshold)) < 0;
  }

  private static BigDecimal count(IndicatorValue value) {
    return value.denominator() == null ? value.numerator() : value.denominator();
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
