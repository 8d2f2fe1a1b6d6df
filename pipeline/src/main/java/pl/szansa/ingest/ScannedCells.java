package pl.szansa.ingest;

import java.util.Arrays;
import java.util.function.Function;
import pl.szansa.ingest.formats.ScannedRow;

/**
 * The cells of one field by the bytes of their texts: what is known is found without a text being
 * made. Each has two places to be remembered in, side by side, so that two that occur in turns do
 * not push each other out. For one thread.
 */
final class ScannedCells {

  /** Bytes; longer texts are rarely the same and would fill the memory. */
  private static final int LONGEST = 64;

  /** Odd, its bits evenly spread: 2^64 divided by the golden ratio (Knuth, TAOCP 3, 6.4). */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final Function<String, Cell> make;
  private final Cell blank;
  private final long[] keys;
  private final byte[][] texts;
  private final Cell[] cells;
  private final int shift;

  /**
   * @param make reads a text
   * @param slots how many cells to remember, a power of two
   */
  ScannedCells(Function<String, Cell> make, int slots) {
    this.make = make;
    this.blank = make.apply("");
    this.keys = new long[slots];
    this.texts = new byte[slots][];
    this.cells = new Cell[slots];
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
  }

  /** The cell of what stands in a column of a row. */
  Cell of(ScannedRow row, int column) {
    long key = row.key(column);
    if (key == ScannedRow.EMPTY) {
      return blank;
    }
    // of a single slot the shift is by no bits at all
    int slot = shift == Long.SIZE ? 0 : (int) (key * GOLDEN >>> shift);
    if (holds(slot, key, row, column)) {
      return cells[slot];
    }
    int other = slot ^ 1 & keys.length - 1;
    return holds(other, key, row, column) ? cells[other] : remember(row, column, key, slot, other);
  }

  private boolean holds(int slot, long key, ScannedRow row, int column) {
    return keys[slot] == key && (ScannedRow.exact(key) || row.says(column, texts[slot]));
  }

  /** Lets go of all texts. */
  void forget() {
    Arrays.fill(keys, 0);
    Arrays.fill(texts, null);
    Arrays.fill(cells, null);
  }

  /** Reads a cell; what stood in its first place moves to the other. */
  private Cell remember(ScannedRow row, int column, long key, int slot, int other) {
    Cell cell = make.apply(row.text(column));
    if (row.length(column) <= LONGEST) {
      keys[other] = keys[slot];
      texts[other] = texts[slot];
      cells[other] = cells[slot];
      keys[slot] = key;
      texts[slot] = ScannedRow.exact(key) ? null : row.bytes(column);
      cells[slot] = cell;
    }
    return cell;
  }
}
