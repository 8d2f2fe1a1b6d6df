package pl.szansa.indicators.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntervalMethodTest {

  @Test
  void noMethodGivesNoLimits() {
    assertThat(IntervalMethod.NONE.limits(3, 10, 0.95)).isNull();
  }

  @Test
  void wilsonIsOfNumeratorAndDenominator() {
    assertThat(IntervalMethod.WILSON.limits(65, 100, 0.95)).isEqualTo(Wilson.limits(65, 100, 0.95));
  }

  /** 6,500 PLN over 65 people: the most people give the least cost for each of them. */
  @Test
  void aFixedAmountIsDividedByTheLimitsOfTheCount() {
    Limits limits = IntervalMethod.BYAR_DENOMINATOR.limits(6500, 65, 0.95);
    assertThat(limits.lower()).isCloseTo(6500 / 82.84913854593984, within(1e-9));
    assertThat(limits.upper()).isCloseTo(6500 / 50.163187710459454, within(1e-9));
  }

  /** A correction that is larger than what was spent makes a cost below zero. */
  @Test
  void anAmountBelowZeroHasItsLimitsInOrderToo() {
    Limits limits = IntervalMethod.BYAR_DENOMINATOR.limits(-6500, 65, 0.95);
    assertThat(limits.lower()).isLessThan(-100);
    assertThat(limits.upper()).isBetween(-100.0, 0.0);
  }

  @Test
  void aCostLiesBetweenItsLimits() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20141231L);
    for (int i = 0; i < 20_000; i++) {
      long count = 1 + random.nextLong(1L << random.nextInt(1, 31));
      double amount = random.nextDouble(-1e6, 1e12);
      Limits limits = IntervalMethod.BYAR_DENOMINATOR.limits(amount, count, 0.95);
      assertThat(amount / count).isBetween(limits.lower(), limits.upper());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMethodIsNamedInBothLanguages(IntervalMethod method) {
    assertThat(method.label().pl()).isNotBlank();
    assertThat(method.label().en()).isNotBlank();
    assertThat(method.code()).isEqualTo(method.name().toLowerCase(java.util.Locale.ROOT));
  }
}
