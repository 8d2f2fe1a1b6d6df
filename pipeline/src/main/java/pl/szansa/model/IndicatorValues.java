package pl.szansa.model;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All values of a run, sorted as published; the one source of every table, chart and sentence.
 *
 * <p>They are packed, and each is made when it is asked for: the same one asked for twice is equal,
 * but not the same object.
 */
public final class IndicatorValues {

  private record Across(String indicator, AreaLevel level, String period) {}

  private final PackedValues values;
  private final ValueIndex index;
  private final List<String> periods;

  /** While there is memory for them, so that all that comparing gives tells of the same objects. */
  private final Map<Across, SoftReference<List<IndicatorValue>>> totals = new ConcurrentHashMap<>();

  /**
   * @param values sorted as they are to be published, so that all values of an indicator, area and
   *     period stand together; not to be changed any more
   */
  public IndicatorValues(List<IndicatorValue> values) {
    this.values = PackedValues.of(values);
    this.index = new ValueIndex(this.values);
    this.periods = index.periods();
  }

  public PackedValues all() {
    return values;
  }

  /** All periods, in the order of {@link PeriodKind#ORDER}. */
  public List<String> periods() {
    return periods;
  }

  /** The value without breakdown. */
  public Optional<IndicatorValue> total(
      String indicator, AreaLevel level, String area, String period) {
    int place = index.total(indicator, level, area, period);
    return place == ValueIndex.NOWHERE ? Optional.empty() : Optional.of(values.get(place));
  }

  /** The values without breakdown of all areas of a level, in published order. */
  public List<IndicatorValue> totals(String indicator, AreaLevel level, String period) {
    Across across = new Across(indicator, level, period);
    SoftReference<List<IndicatorValue>> kept = totals.get(across);
    List<IndicatorValue> known = kept == null ? null : kept.get();
    if (known == null) {
      known = Arrays.stream(index.totals(indicator, level, period)).mapToObj(values::get).toList();
      totals.put(across, new SoftReference<>(known));
    }
    return known;
  }

  /** The categories of a breakdown for one area and period, in published order. */
  public List<IndicatorValue> categories(
      String indicator, AreaLevel level, String area, String period, String breakdown) {
    return Arrays.stream(index.places(indicator, level, area, period))
        .filter(place -> values.breakdown(place).equals(breakdown))
        .mapToObj(values::get)
        .toList();
  }
}
