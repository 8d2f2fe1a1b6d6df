package pl.szansa.indicators.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

  /** Of the limits themselves, which lie between 0 and 1. */
  private static final double CLOSE = 1e-14;

  /*
   * statsmodels 0.15.0:
   *   from statsmodels.stats.proportion import proportion_confint
   *   proportion_confint(x, n, 1 - confidence, "wilson")
   */
  @ParameterizedTest
  @CsvSource({
    "65, 100, 0.95, 0.5525444329688796, 0.7363575175690247",
    "65, 100, 0.998, 0.4954946574070448, 0.7783540614089687",
    "0, 10, 0.95, 0.0, 0.27753279986288926",
    "10, 10, 0.95, 0.7224672001371106, 1.0",
    "0, 1, 0.95, 0.0, 0.7934506856227627",
    "1, 1, 0.95, 0.2065493143772374, 1.0",
    "317, 1954, 0.95, 0.14655051390098603, 0.17923759113020374",
    "5000000, 10000000, 0.95, 0.49969010254337065, 0.5003098974566293",
    "1, 10000000, 0.95, 1.7652455711617434e-08, 5.664932019606464e-07",
    "0, 10000000, 0.95, 0.0, 3.8414573450141073e-07",
    "10000000, 10000000, 0.95, 0.9999996158542657, 1.0",
  })
  void agreesWithStatsmodels(long x, long n, double confidence, double lower, double upper) {
    Limits limits = Wilson.limits(x, n, confidence);
    assertThat(limits.lower()).isCloseTo(lower, within(CLOSE));
    assertThat(limits.upper()).isCloseTo(upper, within(CLOSE));
  }

  @Test
  void nobodyAndEverybodyHaveLimitsAtTheVeryEnds() {
    for (long n : new long[] {1, 3, 7, 30, 1000, 10_000_000}) {
      assertThat(Wilson.limits(0, n, 0.95).lower()).isZero();
      assertThat(Wilson.limits(n, n, 0.95).upper()).isEqualTo(1.0);
    }
  }

  @Test
  void theValueLiesBetweenTheLimitsAndTheyBetweenZeroAndOne() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20141231L);
    for (int i = 0; i < 20_000; i++) {
      long n = 1 + random.nextLong(1L << random.nextInt(1, 31));
      long x = random.nextLong(n + 1);
      double confidence = random.nextDouble(0.5, 0.9999);
      Limits limits = Wilson.limits(x, n, confidence);
      double value = (double) x / n;
      assertThat(limits.lower()).as("%d / %d", x, n).isBetween(0.0, value);
      assertThat(limits.upper()).as("%d / %d", x, n).isBetween(value, 1.0);
    }
  }

  @Test
  void theOtherSideIsTheMirrorImage() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(7L);
    for (int i = 0; i < 1000; i++) {
      long n = 1 + random.nextLong(100_000);
      long x = random.nextLong(n + 1);
      Limits having = Wilson.limits(x, n, 0.95);
      Limits lacking = Wilson.limits(n - x, n, 0.95);
      assertThat(having.lower()).isCloseTo(1 - lacking.upper(), within(1e-12));
      assertThat(having.upper()).isCloseTo(1 - lacking.lower(), within(1e-12));
    }
  }
}
