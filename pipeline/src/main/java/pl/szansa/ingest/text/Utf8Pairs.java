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
      i = Ascii.end(bytes, i, to);
      if (i == to) {
        break;
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

  /**
   * How many bytes the first characters of UTF-8 take.
   *
   * @param bytes one as a character each
   * @param most characters, of which a letter of four bytes is two
   */
  static int length(String bytes, int most) {
    if (bytes.length() <= most) {
      return bytes.length();
    }
    int characters = 0;
    int i = 0;
    while (i < bytes.length() && characters < most) {
      char lead = bytes.charAt(i);
      i += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
      characters += lead < 0xF0 ? 1 : 2;
    }
    return Math.min(i, bytes.length());
  }

  /** The first byte that is neither ASCII nor of a letter of two or three bytes, or {@code to}. */
  static int usualEnd(byte[] bytes, int from, int to) {
    int i = Ascii.end(bytes, from, to);
    while (i < to) {
      int lead = bytes[i] & 0xFF;
      if (lead >= 0xC2 && lead <= 0xDF && trails(bytes, i + 1, to)) {
        i += 2;
      } else if ((lead >= 0xE1 && lead <= 0xEC || lead == 0xEE || lead == 0xEF)
          && trails(bytes, i + 1, to)
          && trails(bytes, i + 2, to)) {
        i += 3;
      } else {
        return i;
      }
      i = Ascii.end(bytes, i, to);
    }
    return i;
  }

  private static boolean trails(byte[] bytes, int i, int to) {
    return i < to && (bytes[i] & 0xC0) == 0x80;
  }
}
