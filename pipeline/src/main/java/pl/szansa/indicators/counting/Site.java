package pl.szansa.indicators.counting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** The sums of one place while its rows are being added, by half-year. */
final class Site {

  /** Sums of one half-year. */
  static final class Half {

    final long[] totals;
    private final long[][][] categories;

    private Half(int width, int breakdowns) {
      this.totals = new long[width];
      this.categories = new long[breakdowns][0][];
    }

    /** The sums of a category, zeros when first asked for. */
    long[] category(int breakdown, int number, int width) {
      long[][] sums = categories[breakdown];
      if (number >= sums.length) {
        sums = Arrays.copyOf(sums, number + 4);
        categories[breakdown] = sums;
      }
      if (sums[number] == null) {
        sums[number] = new long[width];
      }
      return sums[number];
    }

    private Block block(Categories[] categories) {
      Map<Integer, Map<String, long[]>> byCode = new HashMap<>();
      for (int b = 0; b < this.categories.length; b++) {
        long[][] sums = this.categories[b];
        for (int number = 0; number < sums.length; number++) {
          if (sums[number] != null) {
            byCode
                .computeIfAbsent(b, key -> new HashMap<>())
                .put(categories[b].code(number), sums[number]);
          }
        }
      }
      return new Block(totals, byCode);
    }
  }

  private final Place place;
  private final int firstHalf;
  private final int width;
  private final int breakdowns;
  private Half[] halves = new Half[1];

  /**
   * @param firstHalf the earliest half-year that counts
   * @param width of the totals
   * @param breakdowns how many breakdowns are counted here
   */
  Site(Place place, int firstHalf, int width, int breakdowns) {
    this.place = place;
    this.firstHalf = firstHalf;
    this.width = width;
    this.breakdowns = breakdowns;
  }

  Place place() {
    return place;
  }

  /** The sums of a half-year, or of what has none. */
  Half at(int half) {
    int index = half == Halves.NONE ? 0 : half - firstHalf + 1;
    if (index >= halves.length) {
      halves = Arrays.copyOf(halves, index + 8);
    }
    if (halves[index] == null) {
      halves[index] = new Half(width, breakdowns);
    }
    return halves[index];
  }

  /** Gives every half-year that has rows. */
  void blocks(Categories[] categories, ObjIntConsumer<Block> each) {
    for (int i = 0; i < halves.length; i++) {
      if (halves[i] != null) {
        each.accept(halves[i].block(categories), i == 0 ? Halves.NONE : firstHalf + i - 1);
      }
    }
  }
}
