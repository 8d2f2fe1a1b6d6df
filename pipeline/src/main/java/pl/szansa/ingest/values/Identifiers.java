package pl.szansa.ingest.values;

import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers of persons as offices write them: a PESEL, or a number of the office's own. */
public final class Identifiers {

  private static final int PESEL_DIGITS = 11;
  private static final int MOST_LOST_ZEROS = 2;

  private static final Pattern CUT_DOWN = Pattern.compile("\\d[.,]\\d+[eE]\\+?\\d+");

  private Identifiers() {}

  /**
   * What makes two spellings of one identifier equal: letters and digits only, in upper case.
   * Spreadsheets drop the leading zeros of a PESEL of somebody born in the 2000s; they are put back
   * where that makes a valid PESEL.
   *
   * @return empty if the text has no digit, as in "brak": many people share such words
   */
  public static String normalise(String text) {
    return !text.isEmpty() && Pesel.digits(text) ? withLostZeros(text) : normaliseAny(text);
  }

  /** The same, in whatever spelling. */
  static String normaliseAny(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        kept.append(c);
        digit |= Character.isDigit(c);
      }
    }
    return digit ? withLostZeros(kept.toString().toUpperCase(Locale.ROOT)) : "";
  }

  /**
   * Whether a spreadsheet has cut a number down to its first digits, as in {@code 9,31117E+10}:
   * many people share those too.
   */
  public static boolean cutDown(String text) {
    return (text.indexOf('E') >= 0 || text.indexOf('e') >= 0)
        && CUT_DOWN.matcher(text.strip()).matches();
  }

  private static String withLostZeros(String normal) {
    int lost = PESEL_DIGITS - normal.length();
    if (lost < 1 || lost > MOST_LOST_ZEROS) {
      return normal;
    }
    String padded = "0".repeat(lost) + normal;
    return Pesel.looksLikeOne(padded) && Pesel.valid(padded) ? padded : normal;
  }
}
