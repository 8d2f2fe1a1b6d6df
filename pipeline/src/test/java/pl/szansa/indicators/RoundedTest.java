package pl.szansa.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way rounds as digits do. */
class RoundedTest {

  private static BigDecimal byDigits(double limit, int decimals) {
    return BigDecimal.valueOf(limit).setScale(decimals, RoundingMode.HALF_UP);
  }

  private static BigDecimal byDigits(BigDecimal numerator, BigDecimal denominator, int decimals) {
    return numerator
        .divide(denominator, MathContext.DECIMAL64)
        .setScale(decimals, RoundingMode.HALF_UP);
  }

  // Expected

  @Test
  void limitsAreRoundedAsTheirDigitsAre() {
    Random random = new Random(1);
    for (int i = 0; i < 200_000; i++) {
      double limit = random.nextGaussian() * Math.pow(10, random.nextInt(20) - 6);
      int decimals = random.nextInt(10);
      assertThat(Rounded.to(limit, decimals)).isEqualTo(byDigits(limit, decimals));
    }
  }

  @Test
  void quotientsAreRoundedAsTheirDigitsAre() {
    Random random = new Random(2);
    for (int i = 0; i < 200_000; i++) {
      BigDecimal numerator =
          BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), 2 * random.nextInt(2));
      BigDecimal denominator =
          BigDecimal.valueOf(1 + random.nextInt(1 << 1 + random.nextInt(24)), random.nextInt(3));
      int decimals = random.nextInt(8);
      assertThat(Rounded.quotient(numerator, denominator, decimals))
          .isEqualTo(byDigits(numerator, denominator, decimals));
    }
  }

  // Edge

  /** In the middle between two numbers as it is written, though not in binary. */
  @ParameterizedTest
  @ValueSource(
      doubles = {
        0,
        -0.0,
        0.0000005,
        0.0000015,
        1.0000005,
        -1.0000005,
        0.5000005,
        2.675,
        1.005,
        1e-300,
        1e11,
        99_999.9999995,
        123_456_789_012.345,
        1e300
      })
  void aLimitInTheMiddleIsRoundedAway(double limit) {
    for (int decimals = 0; decimals < 10; decimals++) {
      assertThat(Rounded.to(limit, decimals)).isEqualTo(byDigits(limit, decimals));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "1, 8", "5, 1000", "2.01, 2", "-1, 2", "1, 3", "2, 3", "0, 7", "0.00, 7"})
  void aQuotientInTheMiddleIsRoundedAway(BigDecimal numerator, BigDecimal denominator) {
    for (int decimals = 0; decimals < 8; decimals++) {
      assertThat(Rounded.quotient(numerator, denominator, decimals))
          .isEqualTo(byDigits(numerator, denominator, decimals));
    }
  }

  @Test
  void noLimitIsNone() {
    assertThat(Rounded.to(Double.POSITIVE_INFINITY, 2)).isNull();
  }
}
