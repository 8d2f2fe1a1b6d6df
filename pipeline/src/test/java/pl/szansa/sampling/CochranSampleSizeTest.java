package pl.szansa.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CochranSampleSizeTest {

  /* Margins .02, .03 and .05 at 95 %; the Commission's formula computed by hand. */
  @ParameterizedTest
  @CsvSource({
    "15, 15, 15, 15",
    "91, 88, 84, 74",
    "117, 112, 106, 90",
    "500, 414, 341, 218",
    "2022, 1098, 699, 323",
    "10000, 1937, 965, 370",
    "100000, 2345, 1056, 383",
  })
  void isWhatTheFormulaSays(long population, long two, long three, long five) {
    assertThat(CochranSampleSize.of(population, 0.02, 0.95)).isEqualTo(two);
    assertThat(CochranSampleSize.of(population, 0.03, 0.95)).isEqualTo(three);
    assertThat(CochranSampleSize.of(population, 0.05, 0.95)).isEqualTo(five);
  }

  @Test
  void oneIsEverybodyOfOne() {
    assertThat(CochranSampleSize.of(1, 0.05, 0.95)).isEqualTo(1);
    assertThat(CochranSampleSize.of(1, 0.5, 0.5)).isEqualTo(1);
  }

  @Test
  void neverMoreThanThereAreAndMoreForLessError() {
    for (long population = 1; population < 5000; population += 7) {
      long n = CochranSampleSize.of(population, 0.03, 0.95);
      assertThat(n).isBetween(1L, population);
      assertThat(CochranSampleSize.of(population, 0.02, 0.95)).isGreaterThanOrEqualTo(n);
      assertThat(CochranSampleSize.of(population, 0.03, 0.99)).isGreaterThanOrEqualTo(n);
      assertThat(CochranSampleSize.of(population + 7, 0.03, 0.95)).isGreaterThanOrEqualTo(n);
    }
  }
}
