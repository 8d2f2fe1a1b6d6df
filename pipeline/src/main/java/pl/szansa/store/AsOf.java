package pl.szansa.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The state of affairs that a file describes, from its name: {@code 2014-06-30}, {@code 20140630},
 * {@code 30.06.2014}, {@code 2014-06}, {@code 2014}; a month or year means its last day. The newest
 * of several cumulative files wins, and clocks of file systems say nothing about that.
 */
final class AsOf {

  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{2})[-_.](\\d{2})[-_.]((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern MONTH =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_.](\\d{2})(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  private AsOf() {}

  static Optional<LocalDate> fromName(String name) {
    try {
      Matcher m = DAY.matcher(name);
      if (m.find()) {
        return Optional.of(LocalDate.of(group(m, 1), group(m, 2), group(m, 3)));
      }
      m = DAY_FIRST.matcher(name);
      if (m.find()) {
        return Optional.of(LocalDate.of(group(m, 3), group(m, 2), group(m, 1)));
      }
      m = MONTH.matcher(name);
      if (m.find()) {
        return Optional.of(YearMonth.of(group(m, 1), group(m, 2)).atEndOfMonth());
      }
      m = YEAR.matcher(name);
      return m.find() ? Optional.of(LocalDate.of(group(m, 1), 12, 31)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int group(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
