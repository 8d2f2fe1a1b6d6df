package pl.szansa.store.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reads small numbers as Parquet packs them: runs of one number, and of numbers that each take the
 * same number of bits.
 *
 * <p>Source: Apache Parquet, Data Pages, Encodings, RLE/Bit-Packing Hybrid.
 */
final class RunReader {

  /** Bytes that must follow the last one, for eight are read at once. */
  static final int SPARE = Long.BYTES;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int PACKED_AT_ONCE = 8;

  private byte[] bytes;
  private int at;
  private int width;

  /** What is left of the run. */
  private int left;

  private boolean packed;

  /** The number of a run of one. */
  private int same;

  /** Place of the next packed number, in bits. */
  private long bit;

  /**
   * @param width of a number, in bits
   */
  void begin(byte[] bytes, int at, int width) {
    this.bytes = bytes;
    this.at = at;
    this.width = width;
    this.left = 0;
  }

  /** Sets the next numbers from one place of an array up to another. */
  void read(int[] numbers, int from, int to) {
    for (int i = from; i < to; ) {
      if (left == 0) {
        beginRun();
      }
      int end = Math.min(to, i + left);
      if (packed) {
        unpack(numbers, i, end);
      } else {
        Arrays.fill(numbers, i, end, same);
      }
      left -= end - i;
      i = end;
    }
  }

  private void beginRun() {
    int header = header();
    packed = (header & 1) == 1;
    if (packed) {
      int groups = header >>> 1;
      left = groups * PACKED_AT_ONCE;
      bit = (long) at << 3;
      at += groups * width;
    } else {
      left = header >>> 1;
      int size = width + Byte.SIZE - 1 >>> 3;
      same = (int) (next(at) & (1L << size * Byte.SIZE) - 1);
      at += size;
    }
  }

  private int header() {
    int header = 0;
    for (int shift = 0; ; shift += 7) {
      byte more = bytes[at++];
      header |= (more & 0x7F) << shift;
      if (more >= 0) {
        return header;
      }
    }
  }

  private void unpack(int[] numbers, int from, int to) {
    long mask = (1L << width) - 1;
    for (int i = from; i < to; i++) {
      numbers[i] = (int) (next((int) (bit >>> 3)) >>> (bit & 7) & mask);
      bit += width;
    }
  }

  private long next(int place) {
    return (long) LONG.get(bytes, place);
  }
}
