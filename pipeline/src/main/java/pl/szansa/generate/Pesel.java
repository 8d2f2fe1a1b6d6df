package pl.szansa.generate;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Numbers of the form of a PESEL that no living person can have: they say that the person is born
 * between 2200 and 2299. A synthetic person's year of birth is written 300 years later (200 years
 * later from 2000 on, so that it stays within that century); day, month, sex digit and check digit
 * are right.
 */
final class Pesel {

  /** The last birth year that is written 300 years later. */
  private static final int LAST_OF_CENTURY = 1999;

  /** What the numbering adds to the month for the years 2200 to 2299. */
  private static final int CENTURY_IN_MONTH = 60;

  private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

  private Pesel() {}

  /**
   * @param born date of birth
   * @param sex {@code female} or {@code male}
   * @param serial 0 to 4999, tells apart people of one sex and day
   */
  static String of(LocalDate born, String sex, int serial) {
    int shift = born.getYear() > LAST_OF_CENTURY ? 200 : 300;
    LocalDate written = sameDay(born, born.getYear() + shift);
    int ordinal = serial * 2 + (sex.equals("male") ? 1 : 0);
    String digits =
        String.format(
            Locale.ROOT,
            "%02d%02d%02d%04d",
            written.getYear() % 100,
            written.getMonthValue() + CENTURY_IN_MONTH,
            written.getDayOfMonth(),
            ordinal);
    return digits + checkDigit(digits);
  }

  /** Digit 11 of a number, from its first ten. */
  static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return (10 - sum % 10) % 10;
  }

  /** 2200 has no 29 February, so nobody born on that day in 1900 or 2000 is ever made. */
  private static LocalDate sameDay(LocalDate born, int year) {
    return LocalDate.of(year, born.getMonthValue(), born.getDayOfMonth());
  }
}
