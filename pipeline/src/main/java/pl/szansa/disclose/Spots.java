package pl.szansa.disclose;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.szansa.model.LongNumbers;
import pl.szansa.model.ValueSpot;

/**
 * Where values stand, by number, and what these places have to do with each other: worked out once
 * for all indicators and areas.
 */
final class Spots {

  /** No value stands there. */
  static final int NOWHERE = LongNumbers.NOWHERE;

  private final List<ValueSpot> all;
  private final Map<ValueSpot, Integer> numbers = new HashMap<>();
  private final int[] totals;

  /**
   * @param all by number
   */
  Spots(List<ValueSpot> all) {
    this.all = all;
    for (int i = 0; i < all.size(); i++) {
      numbers.put(all.get(i), i);
    }
    this.totals = related(s -> new ValueSpot(s.period(), "total", "all"));
  }

  ValueSpot at(int number) {
    return all.get(number);
  }

  /** By number of a spot, that of the total of its period. */
  int[] totals() {
    return totals;
  }

  /** By number of a spot, that of another one: {@link #NOWHERE} for none. */
  int[] related(Function<ValueSpot, ValueSpot> other) {
    return all.stream()
        .map(other)
        .mapToInt(s -> s == null ? NOWHERE : numbers.getOrDefault(s, NOWHERE))
        .toArray();
  }

  /** By number of a spot, that of what it has in common with others: negative for nothing. */
  int[] grouped(Function<ValueSpot, Object> common) {
    Map<Object, Integer> groups = new HashMap<>();
    int[] numbers = new int[all.size()];
    Arrays.setAll(
        numbers,
        i -> {
          Object group = common.apply(all.get(i));
          return group == null ? NOWHERE : groups.computeIfAbsent(group, g -> groups.size());
        });
    return numbers;
  }
}
