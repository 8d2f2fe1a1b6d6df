package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What was counted of one table, or of parts of it: packed blocks, and what their numbers mean. */
final class Counted implements Serializable {

  private final CountPlan plan;
  private final List<Codes> codes;
  private final Map<BlockKey, long[]> blocks;

  /**
   * @param codes by the place of the breakdown in the plan
   * @param blocks packed
   */
  Counted(CountPlan plan, List<Codes> codes, Map<BlockKey, long[]> blocks) {
    this.plan = plan;
    this.codes = codes;
    this.blocks = blocks;
  }

  CountPlan plan() {
    return plan;
  }

  /** Of the categories of a breakdown. */
  Codes codes(int breakdown) {
    return codes.get(breakdown);
  }

  Map<BlockKey, long[]> blocks() {
    return blocks;
  }

  /** The numbers of the categories as they are, by breakdown. */
  int[][] numbers() {
    return numbers(this);
  }

  private int[][] numbers(Counted other) {
    int[][] numbers = new int[codes.size()][];
    for (int b = 0; b < numbers.length; b++) {
      numbers[b] = codes.get(b).numbers(other.codes.get(b));
    }
    return numbers;
  }

  /** Adds what was counted of another part to this, which it returns. */
  Counted add(Counted other) {
    int[][] mine = numbers(this);
    int[][] theirs = numbers(other);
    other.blocks.forEach(
        (key, added) -> {
          Block block = new Block(plan);
          long[] before = blocks.get(key);
          if (before != null) {
            block.add(before, mine);
          }
          blocks.put(key, block.add(added, theirs).packed());
        });
    return this;
  }
}
