package pl.szansa.store.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Numbers in Parquet's hybrid of runs of one number and of numbers packed in bits, as levels and
 * places in dictionaries are kept; see "RLE / Bit-Packing Hybrid" in the format's Encodings.md.
 */
final class Runs {

  /** Bytes that must follow the numbers, for they are read by words. */
  static final int PADDING = Long.BYTES;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;
  private final int width;
  private int next;
  private int left;
  private boolean alike;
  private int number;
  private long bit;

  private Runs(byte[] bytes, int from, int width) {
    this.bytes = bytes;
    this.next = from;
    this.width = width;
  }

  /**
   * @param bytes with {@link #PADDING} at their end
   * @param from where the first run begins
   * @param width bits of a number
   */
  static Runs of(byte[] bytes, int from, int width) {
    return new Runs(bytes, from, width);
  }

  /** One run without its head: bits, as yes and no are kept where they are not listed. */
  static Runs ofBits(byte[] bytes, int from) {
    Runs bits = new Runs(bytes, from, 1);
    bits.bit = (long) from * Byte.SIZE;
    bits.left = Integer.MAX_VALUE;
    return bits;
  }

  /** Levels of a column that has none. */
  static Runs ofZeros() {
    Runs zeros = new Runs(new byte[0], 0, 0);
    zeros.alike = true;
    zeros.left = Integer.MAX_VALUE;
    return zeros;
  }

  /** Reads the next numbers. */
  void read(int[] numbers, int count) {
    read(numbers, 0, count);
  }

  /** Reads the next numbers to places of an array. */
  void read(int[] numbers, int from, int to) {
    for (int at = from; at < to; ) {
      while (left == 0) {
        begin();
      }
      int end = at + Math.min(left, to - at);
      if (alike) {
        Arrays.fill(numbers, at, end, number);
      } else {
        unpack(numbers, at, end);
      }
      left -= end - at;
      at = end;
    }
  }

  private void begin() {
    int head = head();
    alike = (head & 1) == 0;
    left = head >>> 1;
    if (alike) {
      int size = (width + Byte.SIZE - 1) / Byte.SIZE;
      number = (int) ((long) WORDS.get(bytes, next) & (1L << size * Byte.SIZE) - 1);
      next += size;
    } else {
      bit = (long) next * Byte.SIZE;
      next += left * width;
      left *= Byte.SIZE;
    }
  }

  /** Seven bits a byte, the lowest first. */
  private int head() {
    int head = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = bytes[next++];
      head |= (part & 0x7F) << shift;
      if (part >= 0) {
        return head;
      }
    }
  }

  private void unpack(int[] numbers, int from, int to) {
    long mask = (1L << width) - 1;
    long place = bit;
    for (int at = from; at < to; at++) {
      long word = (long) WORDS.get(bytes, (int) (place >>> 3));
      numbers[at] = (int) (word >>> (place & 7) & mask);
      place += width;
    }
    bit = place;
  }
}
