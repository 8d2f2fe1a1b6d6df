package pl.szansa.validate.checks;

/**
 * The line on which a combination of values was first seen. It keeps 64-bit hashes, 16 to 32 bytes
 * a row, so that a file of ten million rows can be looked through in the memory that a job has;
 * among as many rows two combinations share a hash with a probability below one in 100,000.
 */
final class SeenLines {

  private static final int FIRST_SIZE = 1 << 10;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private long[] hashes = new long[FIRST_SIZE];
  private int[] lines = new int[FIRST_SIZE];
  private int size;

  /**
   * Notes a combination.
   *
   * @param hash of its values, {@link #joined}
   * @param line from 1
   * @return the line on which it was seen first, 0 if never before
   */
  int putIfAbsent(long hash, long line) {
    // at three quarters: 25 million rows take 400 MB, and twice that for a moment while it grows
    if (size * 4L > hashes.length * 3L) {
      grow();
    }
    return put(hash, (int) line);
  }

  private int put(long hash, int line) {
    int slot = slot(hash);
    if (lines[slot] != 0) {
      return lines[slot];
    }
    hashes[slot] = hash;
    lines[slot] = line;
    size++;
    return 0;
  }

  /** Where a hash is, or the free place for it. */
  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash >>> 20) & mask;
    while (lines[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldLines = lines;
    hashes = new long[oldHashes.length * 2];
    lines = new int[oldLines.length * 2];
    size = 0;
    for (int i = 0; i < oldLines.length; i++) {
      if (oldLines[i] != 0) {
        put(oldHashes[i], oldLines[i]);
      }
    }
  }

  /** A hash of a value's text. */
  static long hash(Object value) {
    String text = value.toString();
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = mixed(hash ^ text.charAt(i));
    }
    return hash;
  }

  /** The hash of a combination and one more value: tells "a", "bc" from "ab", "c". */
  static long joined(long combination, long value) {
    return mixed(mixed(combination) ^ value);
  }

  private static long mixed(long hash) {
    long product = hash * MULTIPLIER;
    return product ^ product >>> 32;
  }
}
