package pl.szansa.ingest.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as offices write them: {@code 2008-12-29}, {@code 29.12.2008}, {@code 29-12-2008}, {@code
 * 29/12/2008}, {@code 01 kwietnia 2012 r.}; a time of day after them is ignored.
 */
public final class Dates {

  /** Only a time: a second date behind the first is a period, which is no date. */
  private static final String TIME =
      "(?:[T ]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})\\s*(?:r\\.?)?" + TIME);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})\\s*(?:r\\.?|roku)?" + TIME);
  private static final Pattern MONTH_NAME =
      Pattern.compile("(\\d{1,2})\\.?\\s+(\\p{L}+)\\s+(\\d{4})\\s*(?:r\\.?|roku)?");
  private static final List<String> MONTHS =
      List.of(
          "stycznia",
          "lutego",
          "marca",
          "kwietnia",
          "maja",
          "czerwca",
          "lipca",
          "sierpnia",
          "wrzesnia",
          "pazdziernika",
          "listopada",
          "grudnia");

  /** Nobody in a register was born earlier; a year like 0208 or 2912 is a slip of the hand. */
  private static final int FIRST_YEAR = 1850;

  private static final int LAST_YEAR = 2199;

  private Dates() {}

  /** The date, or null if the text is none; {@code 31.02.2010} and the year 208 are none. */
  public static LocalDate parse(String text) {
    String trimmed = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    if (trimmed.length() == 10 && isIso(trimmed)) {
      return date(number(trimmed, 0, 4), number(trimmed, 5, 7), number(trimmed, 8, 10));
    }
    Matcher m = YEAR_FIRST.matcher(trimmed);
    if (m.matches()) {
      return date(group(m, 1), group(m, 2), group(m, 3));
    }
    m = DAY_FIRST.matcher(trimmed);
    if (m.matches()) {
      return date(group(m, 3), group(m, 2), group(m, 1));
    }
    m = MONTH_NAME.matcher(trimmed);
    return m.matches()
        ? date(group(m, 3), MONTHS.indexOf(Words.normalise(m.group(2))) + 1, group(m, 1))
        : null;
  }

  private static boolean isIso(String s) {
    for (int i = 0; i < 10; i++) {
      char c = s.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String s, int from, int to) {
    return Integer.parseInt(s, from, to, 10);
  }

  private static int group(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static LocalDate date(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
