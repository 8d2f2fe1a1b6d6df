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

  /**
   * Takes what was counted of some of the rows from this, which it returns: places and categories
   * that have no rows any more are as if they had never had one.
   *
   * @throws IllegalStateException if some of the rows were not counted in this
   */
  Counted subtract(Counted other) {
    int[][] mine = numbers(this);
    int[][] theirs = numbers(other);
    other.blocks.forEach(
        (key, taken) ->
            blocks.compute(
                key,
                (k, before) -> {
                  Block left = block(before, mine).subtract(taken, theirs);
                  return left.isEmpty() ? null : left.packed();
                }));
    return this;
  }

  private Block block(long[] packed, int[][] numbers) {
    Block block = new Block(plan);
    return packed == null ? block : block.add(packed, numbers);
  }

  /** Adds what was counted of another part to this, which it returns. */
  Counted add(Counted other) {
    int[][] mine = numbers(this);
    int[][] theirs = numbers(other);
    other.blocks.forEach(
        (key, added) -> blocks.put(key, block(blocks.get(key), mine).add(added, theirs).packed()));
    return this;
  }
}
