package pl.szansa.store.columns;

import java.util.Arrays;

/**
 * Small numbers as Parquet writes levels and places: those that repeat as a run, the others in
 * groups of eight with as many bits each as the largest needs (its <em>RLE/bit-packing
 * hybrid</em>).
 */
final class Runs {

  private static final int GROUP = 8;
  private static final int FIRST_BYTES = 1 << 10;

  private byte[] bytes = new byte[FIRST_BYTES];
  private int size;

  /** Forgets what was written. */
  void clear() {
    size = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  /** How many of the bytes are written. */
  int size() {
    return size;
  }

  void writeByte(int b) {
    room(1);
    bytes[size++] = (byte) b;
  }

  /** Writes levels, which come after their length in bytes. */
  void writeLevels(int[] levels, int count, int width) {
    int start = size;
    room(Integer.BYTES);
    size += Integer.BYTES;
    write(levels, count, width);
    int length = size - start - Integer.BYTES;
    for (int i = 0; i < Integer.BYTES; i++) {
      bytes[start + i] = (byte) (length >>> Byte.SIZE * i);
    }
  }

  /**
   * Writes numbers.
   *
   * @param count how many of the numbers
   * @param width bits of the largest of them
   */
  void write(int[] numbers, int count, int width) {
    int i = 0;
    while (i < count) {
      int same = same(numbers, i, count);
      if (same - i >= GROUP || same == count) {
        writeRun(numbers[i], same - i, width);
        i = same;
      } else {
        int end = i + GROUP;
        while (end < count && !repeats(numbers, end, count)) {
          end += GROUP;
        }
        writePacked(numbers, i, end, count, width);
        i = end;
      }
    }
  }

  /** The end of the run that begins at a place. */
  private static int same(int[] numbers, int from, int count) {
    int end = from + 1;
    while (end < count && numbers[end] == numbers[from]) {
      end++;
    }
    return end;
  }

  private static boolean repeats(int[] numbers, int from, int count) {
    int most = Math.min(count, from + GROUP);
    int end = from + 1;
    while (end < most && numbers[end] == numbers[from]) {
      end++;
    }
    return end == from + GROUP;
  }

  private void writeRun(int number, int length, int width) {
    room(2 * Integer.BYTES + 1);
    writeVariable(length << 1);
    for (int bits = 0; bits < width; bits += Byte.SIZE) {
      bytes[size++] = (byte) (number >>> bits);
    }
  }

  private void writePacked(int[] numbers, int from, int end, int count, int width) {
    int groups = (end - from) / GROUP;
    room(Integer.BYTES + 1 + groups * width);
    writeVariable(groups << 1 | 1);
    long waiting = 0;
    int bits = 0;
    for (int i = from; i < end; i++) {
      // the last group is filled up
      waiting |= (i < count ? (long) numbers[i] : 0) << bits;
      bits += width;
      while (bits >= Byte.SIZE) {
        bytes[size++] = (byte) waiting;
        waiting >>>= Byte.SIZE;
        bits -= Byte.SIZE;
      }
    }
  }

  /** Seven bits a byte, the lowest first; the highest bit says that there are more. */
  private void writeVariable(int number) {
    int left = number;
    while (left >>> 7 != 0) {
      bytes[size++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[size++] = (byte) left;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
