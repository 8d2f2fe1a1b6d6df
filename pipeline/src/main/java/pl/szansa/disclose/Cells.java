package pl.szansa.disclose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import pl.szansa.model.IndicatorValue;

/** The values of one area that tell of persons, by place, in published order. */
final class Cells {

  /** What a cell is of. */
  record Key(String indicator, String period, String breakdown, String category) {

    /** As of a record, without the detour: it is asked for millions of times. */
    @Override
    public int hashCode() {
      return 31 * (31 * (31 * indicator.hashCode() + period.hashCode()) + breakdown.hashCode())
          + category.hashCode();
    }
  }

  private final Map<String, PersonalIndicator> indicators;
  private final List<IndicatorValue> values = new ArrayList<>();
  private final List<BigDecimal> bases = new ArrayList<>();
  private final Map<Key, Integer> places = new HashMap<>();

  /**
   * @param indicators those that tell of persons, by id
   */
  Cells(Map<String, PersonalIndicator> indicators) {
    this.indicators = indicators;
  }

  void add(IndicatorValue v) {
    places.put(new Key(v.indicator(), v.period(), v.breakdown(), v.category()), values.size());
    values.add(v);
    bases.add(indicator(v).base(v));
  }

  int size() {
    return values.size();
  }

  IndicatorValue value(int place) {
    return values.get(place);
  }

  PersonalIndicator indicator(int place) {
    return indicator(values.get(place));
  }

  PersonalIndicator indicator(IndicatorValue of) {
    return indicators.get(of.indicator());
  }

  /** Persons behind the cell. */
  BigDecimal base(int place) {
    return bases.get(place);
  }

  /** What offices publish of themselves stays: totals that are of no trait. */
  boolean mayHide(int place) {
    return !values.get(place).isTotal() || indicator(place).trait();
  }

  OptionalInt place(String indicator, String period, String breakdown, String category) {
    Integer place = places.get(new Key(indicator, period, breakdown, category));
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** The total of the cell's indicator and period, which has to be taken for told if missing. */
  int total(IndicatorValue of) {
    return place(of.indicator(), of.period(), "total", "all").orElse(Partition.KNOWN);
  }

  /** Places by what they have in common; those for which that is null are left out. */
  <T> Map<T, int[]> grouped(Function<IndicatorValue, T> common) {
    Map<T, Group> groups = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      T key = common.apply(values.get(i));
      if (key != null) {
        groups.computeIfAbsent(key, k -> new Group()).add(i);
      }
    }
    Map<T, int[]> places = new LinkedHashMap<>();
    groups.forEach((key, group) -> places.put(key, group.places()));
    return places;
  }

  /** Places, of which there are a dozen. */
  private static final class Group {

    private int[] places = new int[8];
    private int size;

    void add(int place) {
      places = size < places.length ? places : Arrays.copyOf(places, 2 * size);
      places[size++] = place;
    }

    int[] places() {
      return Arrays.copyOf(places, size);
    }
  }
}
