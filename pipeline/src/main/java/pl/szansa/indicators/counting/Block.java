package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The sums of one place and period: of all rows, and per breakdown and category. */
final class Block implements Serializable {

  private final long[] totals;
  private final Map<Integer, Map<String, long[]>> categories;

  /**
   * @param totals by the plan's layout of totals
   * @param categories by the place of the breakdown in the plan and by category
   */
  Block(long[] totals, Map<Integer, Map<String, long[]>> categories) {
    this.totals = totals;
    this.categories = categories;
  }

  /** Zeros. */
  Block(int width) {
    this(new long[width], new HashMap<>());
  }

  private Object writeReplace() {
    return PackedBlock.of(totals, categories);
  }

  long[] totals() {
    return totals;
  }

  /** Sums by category of a breakdown. */
  Map<String, long[]> categories(int breakdown) {
    return categories.getOrDefault(breakdown, Map.of());
  }

  /** Adds another block to this one, which it returns. */
  Block add(Block other) {
    add(totals, other.totals);
    other.categories.forEach(
        (breakdown, sums) -> {
          Map<String, long[]> mine = categories.computeIfAbsent(breakdown, b -> new HashMap<>());
          sums.forEach(
              (category, added) ->
                  add(mine.computeIfAbsent(category, c -> new long[added.length]), added));
        });
    return this;
  }

  private static void add(long[] sums, long[] added) {
    for (int i = 0; i < added.length; i++) {
      sums[i] += added[i];
    }
  }
}
