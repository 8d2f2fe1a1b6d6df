package pl.szansa.ingest.formats;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A row of delimited text as bytes of UTF-8: a text is made of them only where somebody asks for
 * it. There is one object for all rows of a file; it changes when the next row is read.
 */
public final class ScannedRow implements SourceRow {

  /** Eight bytes as a number, the first in its lowest bits. */
  static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** What a text of no bytes has for a key. */
  public static final long EMPTY = 0;

  /** Odd, its bits evenly spread: 2^64 divided by the golden ratio (Knuth, TAOCP 3, 6.4). */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private static final int LENGTH_SHIFT = 56;
  private static final byte[] NONE = {};

  private byte[] bytes = NONE;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int width;
  private long line;

  /** Per column the text that was made last: most rows repeat some. */
  private byte[][] lastBytes = new byte[64][];

  private String[] lastTexts = new String[64];

  /** Whether a key tells the text, not only that two texts are likely the same. */
  public static boolean exact(long key) {
    return key >= 0;
  }

  /**
   * @param source from where cells are taken, with eight bytes behind the last
   */
  void begin(byte[] source, long at) {
    bytes = source;
    line = at;
    width = 0;
  }

  void add(int start, int end) {
    if (width == starts.length) {
      starts = Arrays.copyOf(starts, 2 * width);
      ends = Arrays.copyOf(ends, 2 * width);
    }
    starts[width] = start;
    ends[width++] = end;
  }

  /** Takes the second of two quotes out of the cells that have such, whose end is inverted. */
  void undouble(byte quote) {
    for (int i = 0; i < width; i++) {
      if (ends[i] < 0) {
        int to = starts[i];
        for (int from = starts[i]; from < ~ends[i]; from++) {
          bytes[to++] = bytes[from];
          from += bytes[from] == quote ? 1 : 0;
        }
        ends[i] = to;
      }
    }
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public int width() {
    return width;
  }

  /** Bytes of a cell. */
  public int length(int column) {
    return column < width ? ends[column] - starts[column] : 0;
  }

  /**
   * A number that equal texts have: of up to seven bytes these themselves and their count, which no
   * other text has, else a hash with the highest bit set.
   */
  public long key(int column) {
    int length = length(column);
    if (length == 0) {
      return EMPTY;
    }
    int start = starts[column];
    long first = (long) EIGHT.get(bytes, start);
    return length < Long.BYTES
        ? first & (1L << Byte.SIZE * length) - 1 | (long) length << LENGTH_SHIFT
        : hash(start, start + length - Long.BYTES) | Long.MIN_VALUE;
  }

  /**
   * @param last where the last eight bytes begin, of which others may be
   */
  private long hash(int start, int last) {
    long hash = last - start;
    for (int i = start; i < last; i += Long.BYTES) {
      hash = (hash ^ (long) EIGHT.get(bytes, i)) * GOLDEN;
      hash ^= hash >>> 32;
    }
    hash = (hash ^ (long) EIGHT.get(bytes, last)) * GOLDEN;
    return hash ^ hash >>> 32;
  }

  /** Whether the last cell ends with a byte that is such a one. */
  boolean endsWith(IntPredicate such) {
    int last = width - 1;
    return length(last) > 0 && such.test(bytes[ends[last] - 1]);
  }

  /** Whether a cell has these bytes. */
  public boolean says(int column, byte[] text) {
    int length = length(column);
    return length == text.length
        && (length == 0
            || Arrays.equals(bytes, starts[column], ends[column], text, 0, text.length));
  }

  /** The bytes of a cell, as a copy. */
  public byte[] bytes(int column) {
    return length(column) == 0 ? NONE : Arrays.copyOfRange(bytes, starts[column], ends[column]);
  }

  @Override
  public String cell(int column) {
    if (length(column) == 0) {
      return "";
    }
    if (column >= lastTexts.length) {
      return text(column);
    }
    if (lastTexts[column] == null || !says(column, lastBytes[column])) {
      lastBytes[column] = bytes(column);
      lastTexts[column] = text(column);
    }
    return lastTexts[column];
  }

  /** The text of a cell that has one, made anew. */
  public String text(int column) {
    return new String(bytes, starts[column], length(column), StandardCharsets.UTF_8);
  }

  @Override
  public TextRow kept() {
    return new TextRow(line, cells());
  }

  /** Rows with a letter or digit of ASCII at the beginning of a cell are most rows. */
  @Override
  public boolean blank() {
    for (int i = 0; i < width; i++) {
      if (starts[i] < ends[i] && bytes[starts[i]] > ' ') {
        return false;
      }
    }
    return SourceRow.super.blank();
  }
}
