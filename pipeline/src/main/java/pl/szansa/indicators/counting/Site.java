package pl.szansa.indicators.counting;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/** The blocks of one place while its rows are being counted, by half-year. */
final class Site {

  private final Place place;
  private final CountPlan plan;
  private final int firstHalf;
  private Block[] halves = new Block[1];

  /**
   * @param firstHalf the earliest half-year that counts
   */
  Site(Place place, CountPlan plan, int firstHalf) {
    this.place = place;
    this.plan = plan;
    this.firstHalf = firstHalf;
  }

  Place place() {
    return place;
  }

  /** The block of a half-year, or of what has none. */
  Block at(int half) {
    int index = half == Halves.NONE ? 0 : half - firstHalf + 1;
    if (index >= halves.length) {
      halves = Arrays.copyOf(halves, index + 8);
    }
    if (halves[index] == null) {
      halves[index] = new Block(plan);
    }
    return halves[index];
  }

  /** Gives every half-year that has rows. */
  void blocks(ObjIntConsumer<Block> each) {
    for (int i = 0; i < halves.length; i++) {
      if (halves[i] != null) {
        each.accept(halves[i], i == 0 ? Halves.NONE : firstHalf + i - 1);
      }
    }
  }
}
