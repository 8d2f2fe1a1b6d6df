package pl.szansa.ingest.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as offices write them: {@code 2008-12-29}, {@code 29.12.2008}, {@code 29-12-2008}, {@code
 * 29/12/2008}, {@code 01 kwietnia 2012 r.}, {@code 12-gru-2008}, {@code 12-Dec-2008}, {@code 3 XII
 * 2008}; a time of day after them is ignored.
 *
 * <p>A year of two digits is read where nothing else can be meant: behind dots, which in Poland
 * stand between day, month and year, and behind the name of a month. {@code 08-12-29} and {@code
 * 12/29/08} are none, for others begin with the year or the month. Years up to 30 are those of the
 * 2000s; where somebody born in 1925 is meant, the order of birth and entry tells.
 */
public final class Dates {

  /** Only a time: a second date behind the first is a period, which is no date. */
  private static final String TIME =
      "(?:[T ]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})\\s*(?:r\\.?)?" + TIME);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})\\s*(?:r\\.?|roku)?" + TIME);
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})\\s*(?:r\\.?|roku)?" + TIME);
  private static final Pattern MONTH_NAME =
      Pattern.compile(
          "(\\d{1,2})(?:\\.?\\s+|[-./])(\\p{L}+)(?:\\.?\\s+|[-./])(\\d{4}|\\d{2})\\s*(?:r\\.?|roku)?"
              + TIME);

  /** Names of each month: of, in short, in English, as a Roman number; normalised. */
  private static final List<Set<String>> MONTHS =
      List.of(
          Set.of("stycznia", "styczen", "sty", "january", "jan", "i"),
          Set.of("lutego", "luty", "lut", "february", "feb", "ii"),
          Set.of("marca", "marzec", "mar", "march", "iii"),
          Set.of("kwietnia", "kwiecien", "kwi", "april", "apr", "iv"),
          Set.of("maja", "maj", "may", "v"),
          Set.of("czerwca", "czerwiec", "cze", "june", "jun", "vi"),
          Set.of("lipca", "lipiec", "lip", "july", "jul", "vii"),
          Set.of("sierpnia", "sierpien", "sie", "august", "aug", "viii"),
          Set.of("wrzesnia", "wrzesien", "wrz", "september", "sept", "sep", "ix"),
          Set.of("pazdziernika", "pazdziernik", "paz", "october", "oct", "x"),
          Set.of("listopada", "listopad", "lis", "november", "nov", "xi"),
          Set.of("grudnia", "grudzien", "gru", "december", "dec", "xii"));

  /** Nobody in a register was born earlier; a year like 0208 or 2912 is a slip of the hand. */
  private static final int FIRST_YEAR = 1850;

  private static final int LAST_YEAR = 2199;

  /** The last year of two digits that is one of the 2000s. */
  private static final int LAST_SHORT = 30;

  /** A time of day is a fraction of it. */
  private static final Pattern DAY = Pattern.compile("(\\d{1,7})(?:[.,]\\d+)?");

  private static final Pattern FIVE_DIGITS = Pattern.compile("[0-9]{5}");

  /** Excel's day 0, so that 1 March 1900 is day 61: the 29 February before it never was. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final int FIRST_DAY = 2200;
  private static final int FIRST_DELIMITED = 20_000;
  private static final int LAST_DELIMITED = 60_000;

  private Dates() {}

  /** The date, or null if the text is none; {@code 31.02.2010} and the year 208 are none. */
  public static LocalDate parse(String text) {
    if (text.length() == 10) {
      if (isIso(text)) {
        return date(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
      }
      if (isDayFirst(text)) {
        return date(number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
      }
    }
    return parseAny(text);
  }

  /** The same, in whatever spelling; most dates have one of the two that are told without it. */
  static LocalDate parseAny(String text) {
    String trimmed = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    Matcher m = YEAR_FIRST.matcher(trimmed);
    if (m.matches()) {
      return date(group(m, 1), group(m, 2), group(m, 3));
    }
    m = DAY_FIRST.matcher(trimmed);
    if (m.matches()) {
      return date(group(m, 3), group(m, 2), group(m, 1));
    }
    m = SHORT_YEAR.matcher(trimmed);
    if (m.matches()) {
      return date(year(m.group(3)), group(m, 2), group(m, 1));
    }
    m = MONTH_NAME.matcher(trimmed);
    return m.matches() ? date(year(m.group(3)), month(m.group(2)), group(m, 1)) : null;
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    return year <= LAST_SHORT ? 2000 + year : 1900 + year;
  }

  /** From 1, or 0 if no month is called so. */
  private static int month(String name) {
    String normal = Words.normalise(name);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(normal)) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * The day that a spreadsheet counts as this number, where the cell has lost its format, or null.
   * Numbers below 2200, which are years, ages and days of months, are none.
   *
   * @param shift what to add, for workbooks that count from 1904
   */
  public static LocalDate ofDay(String text, int shift) {
    Matcher m = DAY.matcher(text.strip());
    if (!m.matches()) {
      return null;
    }
    int day = Integer.parseInt(m.group(1));
    LocalDate date = EPOCH.plusDays((long) day + shift);
    return day < FIRST_DAY || date.getYear() > LAST_YEAR ? null : date;
  }

  /**
   * The same in delimited text, where nothing tells a number from a date: only five digits, from
   * 1954-10-03 to 2064-04-08, can be no year, no year and month, and no year, month and day.
   */
  public static LocalDate ofDelimitedDay(String text) {
    String digits = text.strip();
    int day = FIVE_DIGITS.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
    return day >= FIRST_DELIMITED && day <= LAST_DELIMITED ? EPOCH.plusDays(day) : null;
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

  private static boolean isDayFirst(String s) {
    for (int i = 0; i < 10; i++) {
      char c = s.charAt(i);
      if (i == 2 || i == 5 ? c < '-' || c > '/' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String digits, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + digits.charAt(i) - '0';
    }
    return number;
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
