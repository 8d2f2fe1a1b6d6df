package pl.szansa.indicators.counting;

import java.time.LocalDate;
import pl.szansa.model.PeriodKind;

/**
 * Half-years as numbers, the finest periods that are counted: twice the year, plus one from July.
 */
final class Halves {

  /** Of what has no date; it counts over all years only. */
  static final int NONE = 0;

  private Halves() {}

  /**
   * @param day days since 1970-01-01
   */
  static int of(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * 2 + (date.getMonthValue() > 6 ? 1 : 0);
  }

  static int ofYear(int year) {
    return year * 2;
  }

  static int year(int half) {
    return half / 2;
  }

  /** The period that a half-year lies in, as in the column {@code period}. */
  static String period(int half, PeriodKind kind) {
    return switch (kind) {
      case YEAR -> Integer.toString(year(half));
      case HALF_YEAR -> year(half) + "-H" + (half % 2 + 1);
      default -> throw new IllegalArgumentException(kind.code());
    };
  }
}
