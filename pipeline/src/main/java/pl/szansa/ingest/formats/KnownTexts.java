package pl.szansa.ingest.formats;

/**
 * Texts of cells that have been met: most columns have few different ones, and of a text that is
 * known no second String is made. Only so many are remembered; what takes the place of another is
 * made anew when it comes again. For one thread.
 */
public final class KnownTexts {

  private static final int SLOTS = 1 << 14;

  /** Characters; longer texts are rarely the same and would fill the memory. */
  private static final int LONGEST = 64;

  /** Odd, its bits evenly spread: 2^64 divided by the golden ratio (Knuth, TAOCP 3, 6.4). */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final String[] slots;

  /** Bits of the texts' hashes: which of two texts it is, without looking for it in memory. */
  private final int[] tags;

  private final int shift;

  public KnownTexts() {
    this(SLOTS);
  }

  /**
   * @param slots how many texts to remember, a power of two
   */
  KnownTexts(int slots) {
    this.slots = new String[slots];
    this.tags = new int[slots];
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
  }

  /** The characters as a String. */
  String of(char[] buffer, int offset, int length) {
    if (length == 0) {
      return "";
    }
    if (length > LONGEST) {
      return new String(buffer, offset, length);
    }
    long hash = hash(buffer, offset, length);
    // of a single slot the shift is by no bits at all
    int slot = shift == Long.SIZE ? 0 : (int) (hash >>> shift);
    int tag = (int) hash | 1;
    if (tags[slot] == tag && same(slots[slot], buffer, offset, length)) {
      return slots[slot];
    }
    String text = new String(buffer, offset, length);
    slots[slot] = text;
    tags[slot] = tag;
    return text;
  }

  /** Takes three characters at a time: the multiplication is what takes long. */
  private static long hash(char[] buffer, int offset, int length) {
    long hash = length;
    int end = offset + length;
    int i = offset;
    for (; i + 2 < end; i += 3) {
      hash = (hash ^ buffer[i] ^ (long) buffer[i + 1] << 16 ^ (long) buffer[i + 2] << 32) * GOLDEN;
      hash ^= hash >>> 32;
    }
    for (; i < end; i++) {
      hash = (hash ^ buffer[i]) * GOLDEN;
    }
    return hash * GOLDEN;
  }

  private static boolean same(String known, char[] buffer, int offset, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
