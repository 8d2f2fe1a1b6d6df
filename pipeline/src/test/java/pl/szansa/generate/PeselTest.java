package pl.szansa.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeselTest {

  private static final int SEED = 7;

  @ParameterizedTest
  @CsvSource({
    "1975-03-02, female, 0, 756302",
    "1950-12-31, male, 4999, 507231",
    "1999-01-01, male, 17, 996101",
    "2001-10-09, female, 1, 017009",
  })
  void writesTheBirthDateInTheTwentyThirdCentury(
      LocalDate born, String sex, int serial, String start) {
    assertThat(Pesel.of(born, sex, serial)).hasSize(11).startsWith(start);
  }

  @ParameterizedTest
  @CsvSource({"9311169813, 2", "4405140135, 9", "0207080362, 8"})
  void checkDigitIsTheOneOfTheLaw(String digits, int expected) {
    assertThat(Pesel.checkDigit(digits)).isEqualTo(expected);
  }

  @Test
  void everyNumberIsWellFormed() {
    Draw draw = new Draw(SEED);
    for (int i = 0; i < 20_000; i++) {
      LocalDate born = draw.between(LocalDate.of(1940, 1, 1), LocalDate.of(1999, 12, 31));
      boolean female = draw.chance(0.5);
      String pesel = Pesel.of(born, female ? "female" : "male", draw.between(0, 4999));
      assertThat(hasRightCheckDigit(pesel)).as(pesel).isTrue();
      assertThat(isOfTheTwentyThirdCentury(pesel)).as(pesel).isTrue();
      assertThat(isFemale(pesel)).as(pesel).isEqualTo(female);
      assertThat(syntheticBirthDate(pesel)).as(pesel).isEqualTo(born);
    }
  }

  /** By the formula of the act on population registration: 9×d1 + 7×d2 + 3×d3 + 1×d4 + ... */
  static boolean hasRightCheckDigit(String pesel) {
    int[] weights = {9, 7, 3, 1, 9, 7, 3, 1, 9, 7};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * Character.getNumericValue(pesel.charAt(i));
    }
    return sum % 10 == Character.getNumericValue(pesel.charAt(10));
  }

  static boolean isOfTheTwentyThirdCentury(String pesel) {
    int month = Integer.parseInt(pesel.substring(2, 4));
    return pesel.matches("\\d{11}") && month >= 61 && month <= 72;
  }

  static boolean isFemale(String pesel) {
    return Character.getNumericValue(pesel.charAt(9)) % 2 == 0;
  }

  /** The date that the number stands for, 300 years earlier. */
  static LocalDate syntheticBirthDate(String pesel) {
    return LocalDate.of(
        2200 + Integer.parseInt(pesel.substring(0, 2)) - 300,
        Integer.parseInt(pesel.substring(2, 4)) - 60,
        Integer.parseInt(pesel.substring(4, 6)));
  }
}
