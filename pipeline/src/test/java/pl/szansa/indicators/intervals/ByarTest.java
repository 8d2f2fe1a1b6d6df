package pl.szansa.indicators.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByarTest {

  /*
   * Python 3 with scipy 1.x, the formula of Breslow and Day written out:
   *   z = scipy.stats.norm.ppf(.975)
   *   0 if x == 0 else x * (1 - 1/(9*x) - z/(3*sqrt(x)))**3
   *   (x+1) * (1 - 1/(9*(x+1)) + z/(3*sqrt(x+1)))**3
   */
  @ParameterizedTest
  @CsvSource({
    "0, 0.0, 3.6680118321737507",
    "1, 0.013072132901504331, 5.5637555824752605",
    "2, 0.2246252113499827, 7.220869000857794",
    "8, 3.4446906496873706, 15.764000493922607",
    "65, 50.163187710459454, 82.84913854593984",
    "1000, 938.9724987154902, 1063.9525812714862",
    "10000000, 9993802.996879432, 10006199.897736322",
  })
  void agreesWithTheFormulaInScipy(long count, double lower, double upper) {
    Limits limits = Byar.limits(count, 0.95);
    assertThat(limits.lower()).isCloseTo(lower, within(1e-12 * (1 + lower)));
    assertThat(limits.upper()).isCloseTo(upper, within(1e-12 * (1 + upper)));
  }

  /*
   * The limits that Byar's approximate, exact ones of a Poisson count, in scipy:
   *   chi2.ppf(.025, 2*x)/2, chi2.ppf(.975, 2*x + 2)/2
   */
  @ParameterizedTest
  @CsvSource({
    "8, 3.4538321767485014, 15.763189220193313",
    "65, 50.16562772923427, 82.84783581587158",
    "1000, 938.9730184076952, 1063.952136016302",
    "10000000, 9993802.996884268, 10006199.897731498",
  })
  void isCloseToTheExactLimits(long count, double lower, double upper) {
    Limits limits = Byar.limits(count, 0.95);
    assertThat(limits.lower()).isCloseTo(lower, within(0.003 * lower));
    assertThat(limits.upper()).isCloseTo(upper, within(0.0001 * upper));
  }

  @Test
  void theCountLiesBetweenTheLimitsAndNoneIsBelowZero() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20141231L);
    for (int i = 0; i < 20_000; i++) {
      long count = random.nextLong(1L << random.nextInt(1, 31));
      double confidence = random.nextDouble(0.5, 0.9999);
      Limits limits = Byar.limits(count, confidence);
      assertThat(limits.lower())
          .as("of %d at %f", count, confidence)
          .isBetween(0.0, (double) count);
      assertThat(limits.upper()).as("of %d at %f", count, confidence).isGreaterThan(count);
    }
  }
}
