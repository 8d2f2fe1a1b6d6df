package pl.szansa.ingest.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * Which charset of one byte per letter a Polish text is in: the one in which most bytes are Polish
 * letters. windows-1250 and ISO-8859-2 differ in six letters: Ś ś Ą ą Ź ź are 8C 9C A5 B9 8F 9F in
 * the one, A6 B6 A1 B1 AC BC in the other. Exports of DOS programs are CP852.
 */
final class OldCharsets {

  /** The likeliest first: it is taken where the letters do not tell. */
  private static final List<Charset> POLISH =
      List.of(Encodings.WINDOWS_1250, Encodings.ISO_8859_2, Charset.forName("IBM852"));

  private static final String LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
  private static final byte LOWER = 1;
  private static final byte UPPER = 2;
  private static final byte[][] CASES = cases();

  /** Charsets of other languages that ICU may name where few letters would be Polish. */
  private static final List<String> FOREIGN = List.of("windows-1252", "windows-1251", "KOI8-R");

  /** From here on all bytes of windows-1250 are letters. */
  private static final int FIRST_LETTER = 0xC0;

  private static final int SAMPLE = 1 << 16;
  private static final int CONFIDENT = 30;

  private OldCharsets() {}

  private static byte[][] cases() {
    byte[][] cases = new byte[POLISH.size()][256];
    for (int c = 0; c < cases.length; c++) {
      for (char letter : LETTERS.toCharArray()) {
        int code = String.valueOf(letter).getBytes(POLISH.get(c))[0] & 0xFF;
        cases[c][code] = Character.isLowerCase(letter) ? LOWER : UPPER;
      }
    }
    return cases;
  }

  /** The charset of the bytes in a range that is not UTF-8. */
  static Charset detect(byte[] bytes, int from, int to) {
    int[] letters = new int[CASES.length];
    int[] others = new int[CASES.length];
    for (int i = Ascii.end(bytes, from, to); i < to; i = Ascii.end(bytes, i + 1, to)) {
      boolean within = i > from && bytes[i - 1] >= 'a' && bytes[i - 1] <= 'z';
      for (int c = 0; c < letters.length; c++) {
        byte letter = CASES[c][bytes[i] & 0xFF];
        // no capital follows a small letter
        letters[c] += letter == LOWER || letter == UPPER && !within ? 1 : 0;
        others[c] += letter == 0 && (bytes[i] & 0xFF) >= FIRST_LETTER ? 1 : 0;
      }
    }
    int best = 0;
    for (int c = 1; c < letters.length; c++) {
      best = letters[c] > letters[best] ? c : best;
    }
    return letters[best] > others[best]
        ? POLISH.get(best)
        : foreign(bytes, from, to, POLISH.get(best));
  }

  private static Charset foreign(byte[] bytes, int from, int to, Charset otherwise) {
    byte[] sample = Arrays.copyOfRange(bytes, from, Math.min(to, from + SAMPLE));
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    if (match == null || match.getConfidence() < CONFIDENT) {
      return otherwise;
    }
    String name = match.getName().equals("ISO-8859-1") ? "windows-1252" : match.getName();
    return FOREIGN.contains(name) ? Charset.forName(name) : otherwise;
  }
}
