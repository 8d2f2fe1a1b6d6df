package pl.szansa.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All values of a run, sorted as published; the one source of every table, chart and sentence. */
public final class IndicatorValues {

  private record Key(String indicator, AreaLevel level, String area, String period) {}

  private final List<IndicatorValue> values;
  private final Map<Key, IndicatorValue> totals = new HashMap<>();

  /**
   * @param values sorted as they are to be published
   */
  public IndicatorValues(List<IndicatorValue> values) {
    this.values = List.copyOf(values);
    for (IndicatorValue v : values) {
      if (v.isTotal()) {
        totals.put(new Key(v.indicator(), v.level(), v.area(), v.period()), v);
      }
    }
  }

  public List<IndicatorValue> all() {
    return values;
  }

  /** The value without breakdown. */
  public Optional<IndicatorValue> total(
      String indicator, AreaLevel level, String area, String period) {
    return Optional.ofNullable(totals.get(new Key(indicator, level, area, period)));
  }

  /** The values without breakdown of all areas of a level, in published order. */
  public List<IndicatorValue> totals(String indicator, AreaLevel level, String period) {
    return values.stream()
        .filter(
            v ->
                v.isTotal()
                    && v.level() == level
                    && v.indicator().equals(indicator)
                    && v.period().equals(period))
        .toList();
  }

  /** The categories of a breakdown for one area and period, in published order. */
  public List<IndicatorValue> categories(
      String indicator, AreaLevel level, String area, String period, String breakdown) {
    return values.stream()
        .filter(
            v ->
                v.level() == level
                    && v.breakdown().equals(breakdown)
                    && v.indicator().equals(indicator)
                    && v.area().equals(area)
                    && v.period().equals(period))
        .toList();
  }
}
