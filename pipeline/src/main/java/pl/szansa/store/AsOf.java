package pl.szansa.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The state of affairs that a file describes, from its name: {@code 2014-06-30}, {@code 20140630},
 * {@code 30.06.2014}, {@code 2014-06}, {@code 2014}; a month or year means its last day, two of
 * them the later. The newest of several cumulative files wins, and clocks of file systems say
 * nothing about that.
 */
public final class AsOf {

  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{2})[-_.](\\d{2})[-_.]((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern MONTH =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_.](\\d{2})(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  private AsOf() {}

  /**
   * What the names of a submission's sheet and file state, if they do: parts of one register that
   * say no date do not replace each other.
   */
  public static Optional<LocalDate> stated(String sheet, String path) {
    return fromName(sheet).or(() -> fromName(path.substring(path.lastIndexOf('/') + 1)));
  }

  /** The latest of the most exact dates that the name has. */
  static Optional<LocalDate> fromName(String name) {
    return latest(DAY, name, m -> LocalDate.of(group(m, 1), group(m, 2), group(m, 3)))
        .or(() -> latest(DAY_FIRST, name, m -> LocalDate.of(group(m, 3), group(m, 2), group(m, 1))))
        .or(() -> latest(MONTH, name, m -> YearMonth.of(group(m, 1), group(m, 2)).atEndOfMonth()))
        .or(() -> latest(YEAR, name, m -> LocalDate.of(group(m, 1), 12, 31)));
  }

  private static Optional<LocalDate> latest(
      Pattern pattern, String name, Function<MatchResult, LocalDate> date) {
    return pattern
        .matcher(name)
        .results()
        .flatMap(m -> possible(date, m).stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> possible(
      Function<MatchResult, LocalDate> date, MatchResult match) {
    try {
      return Optional.of(date.apply(match));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int group(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
