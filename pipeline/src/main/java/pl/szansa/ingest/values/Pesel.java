package pl.szansa.ingest.values;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The Polish personal number: YYMMDDPPPPK, the century in the month (+80 1800s, +0 1900s, +20
 * 2000s, +40 2100s, +60 2200s), digit 10 odd for men, the last digit a check digit with weights 1 3
 * 7 9 1 3 7 9 1 3.
 */
public final class Pesel {

  private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
  private static final int[] CENTURIES = {1900, 2000, 2100, 2200, 1800};

  private Pesel() {}

  /** Whether a text has the form of a PESEL: eleven digits. */
  public static boolean looksLikeOne(String text) {
    return text.length() == 11 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether eleven digits have a possible birth date and the right check digit. */
  public static boolean valid(String digits) {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return (10 - sum % 10) % 10 == digits.charAt(10) - '0' && birthDate(digits) != null;
  }

  /** Encoded birth date, or null if the digits hold an impossible one. */
  public static LocalDate birthDate(String digits) {
    int month = Integer.parseInt(digits, 2, 4, 10);
    int year = CENTURIES[month / 20] + Integer.parseInt(digits, 0, 2, 10);
    try {
      return LocalDate.of(year, month % 20, Integer.parseInt(digits, 4, 6, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
