package pl.szansa.ingest.text;

/**
 * How much of some bytes is UTF-8: letters of more than one byte that Polish offices write, against
 * bytes that are no UTF-8 or letters that nobody here writes.
 *
 * @param good letters
 * @param bad bytes
 */
record Utf8Pairs(int good, int bad) {

  static Utf8Pairs of(byte[] bytes, int from, int to) {
    int good = 0;
    int bad = 0;
    int i = from;
    while (i < to) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = usual(bytes, i, to);
      if (length > 0) {
        good++;
      } else {
        bad++;
      }
      i += Math.max(length, 1);
    }
    return new Utf8Pairs(good, bad);
  }

  /** Whether the bytes are rather UTF-8 with some damage than an older charset. */
  boolean prevail() {
    return good > 0 && good >= bad;
  }

  /**
   * Length of the letter at a place if it is Latin (U+00A0 to U+017F) or punctuation (U+2000 to
   * U+20FF), else 0.
   */
  private static int usual(byte[] bytes, int i, int to) {
    int lead = bytes[i] & 0xFF;
    if (lead >= 0xC2 && lead <= 0xC5) {
      return trails(bytes, i + 1, to) ? 2 : 0;
    }
    if (lead == 0xE2 && trails(bytes, i + 1, to) && (bytes[i + 1] & 0xFF) <= 0x83) {
      return trails(bytes, i + 2, to) ? 3 : 0;
    }
    return 0;
  }

  private static boolean trails(byte[] bytes, int i, int to) {
    return i < to && (bytes[i] & 0xC0) == 0x80;
  }
}
