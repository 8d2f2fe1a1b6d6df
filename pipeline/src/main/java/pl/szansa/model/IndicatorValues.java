package pl.szansa.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * All values of a run, sorted as published; the one source of every table, chart and sentence.
 *
 * <p>Looking one up takes no search: the values are gone through once, and of each indicator, area
 * and period it is noted where its values stand.
 */
public final class IndicatorValues {

  private record Place(String indicator, AreaLevel level, String area, String period) {}

  private record Across(String indicator, AreaLevel level, String period) {}

  /** Where the values of a place stand: the first, and the one after the last. */
  private record Range(int from, int to) {}

  private final List<IndicatorValue> values;
  private final List<String> periods;
  private final Map<Place, Range> ranges = new HashMap<>();
  private final Map<Across, List<IndicatorValue>> totals = new HashMap<>();

  /**
   * @param values sorted as they are to be published, so that all values of an indicator, area and
   *     period stand together; not copied, so not to be changed any more
   */
  public IndicatorValues(List<IndicatorValue> values) {
    this.values = Collections.unmodifiableList(values);
    TreeSet<String> found = new TreeSet<>(PeriodKind.ORDER);
    int from = 0;
    for (int i = 0; i < values.size(); i++) {
      IndicatorValue value = values.get(i);
      if (value.isTotal()) {
        totals.computeIfAbsent(across(value), k -> new ArrayList<>()).add(value);
      }
      if (i + 1 == values.size() || !place(values.get(i + 1)).equals(place(value))) {
        add(place(value), new Range(from, i + 1));
        found.add(value.period());
        from = i + 1;
      }
    }
    this.periods = List.copyOf(found);
  }

  private void add(Place place, Range range) {
    if (ranges.put(place, range) != null) {
      throw new IllegalArgumentException("the values of " + place + " do not stand together");
    }
  }

  public List<IndicatorValue> all() {
    return values;
  }

  /** All periods, in the order of {@link PeriodKind#ORDER}. */
  public List<String> periods() {
    return periods;
  }

  /** The value without breakdown. */
  public Optional<IndicatorValue> total(
      String indicator, AreaLevel level, String area, String period) {
    return at(indicator, level, area, period).stream().filter(IndicatorValue::isTotal).findFirst();
  }

  /** The values without breakdown of all areas of a level, in published order. */
  public List<IndicatorValue> totals(String indicator, AreaLevel level, String period) {
    return Collections.unmodifiableList(
        totals.getOrDefault(new Across(indicator, level, period), List.of()));
  }

  /** The categories of a breakdown for one area and period, in published order. */
  public List<IndicatorValue> categories(
      String indicator, AreaLevel level, String area, String period, String breakdown) {
    return at(indicator, level, area, period).stream()
        .filter(v -> v.breakdown().equals(breakdown))
        .toList();
  }

  private List<IndicatorValue> at(String indicator, AreaLevel level, String area, String period) {
    Range range = ranges.get(new Place(indicator, level, area, period));
    return range == null ? List.of() : values.subList(range.from(), range.to());
  }

  private static Place place(IndicatorValue v) {
    return new Place(v.indicator(), v.level(), v.area(), v.period());
  }

  private static Across across(IndicatorValue v) {
    return new Across(v.indicator(), v.level(), v.period());
  }
}
