package pl.szansa.indicators.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.indicators.intervals.IntervalMethod.Kind;

/** The limits of proportions, rates and means against R's: {@code intervals/limits.R}. */
class LimitsTest {

  /** Relative. */
  private static final double CLOSE = 1e-10;

  @ParameterizedTest
  @CsvFileSource(resources = "/intervals/limits.csv", numLinesToSkip = 1)
  void agreeWithR(
      String method, double a, double b, long n, double confidence, double lower, double upper) {
    IntervalMethod asked = IntervalMethod.find(method).orElseThrow();
    Evidence evidence =
        switch (asked.kind()) {
          case PROPORTION -> new Evidence.Proportion((long) a, n);
          case RATE -> new Evidence.Rate((long) a, b);
          default -> new Evidence.Mean(a, b, n);
        };
    Interval interval = asked.interval(evidence, confidence).orElseThrow();
    assertThat(interval.method()).isEqualTo(asked);
    isClose(interval.limits().lower(), lower);
    isClose(interval.limits().upper(), upper);
  }

  private static void isClose(double actual, double expected) {
    if (expected == 0 || expected == 1) {
      assertThat(actual).isEqualTo(expected);
    } else {
      assertThat(actual).isCloseTo(expected, within(CLOSE * Math.abs(expected)));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = IntervalMethod.class,
      names = {"WILSON", "CLOPPER_PEARSON", "JEFFREYS"})
  void aProportionLiesBetweenLimitsThatGrowWithConfidence(IntervalMethod method) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20141231L);
    for (int i = 0; i < 2000; i++) {
      long n = 1 + random.nextLong(1L << random.nextInt(1, 25));
      long x = random.nextLong(n + 1);
      double confidence = random.nextDouble(0.5, 0.99);
      Evidence evidence = new Evidence.Proportion(x, n);
      Limits narrow = method.interval(evidence, confidence).orElseThrow().limits();
      Limits wide = method.interval(evidence, confidence + 0.009).orElseThrow().limits();
      double value = (double) x / n;
      assertThat(narrow.lower()).as("%d / %d", x, n).isBetween(0.0, value);
      assertThat(narrow.upper()).as("%d / %d", x, n).isBetween(value, 1.0);
      assertThat(wide.lower()).as("%d / %d", x, n).isLessThanOrEqualTo(narrow.lower());
      assertThat(wide.upper()).as("%d / %d", x, n).isGreaterThanOrEqualTo(narrow.upper());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = IntervalMethod.class,
      names = {"BYAR", "POISSON_EXACT"})
  void aRateLiesBetweenLimitsThatGrowWithConfidence(IntervalMethod method) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20141231L);
    for (int i = 0; i < 2000; i++) {
      long events = random.nextLong(1L << random.nextInt(1, 25));
      double units = random.nextDouble(0.01, 10_000);
      double confidence = random.nextDouble(0.5, 0.99);
      Evidence evidence = new Evidence.Rate(events, units);
      Limits narrow = method.interval(evidence, confidence).orElseThrow().limits();
      Limits wide = method.interval(evidence, confidence + 0.009).orElseThrow().limits();
      assertThat(narrow.lower()).as("%d events", events).isBetween(0.0, events / units);
      assertThat(narrow.upper()).as("%d events", events).isGreaterThan(events / units);
      assertThat(wide.lower()).as("%d events", events).isLessThanOrEqualTo(narrow.lower());
      assertThat(wide.upper()).as("%d events", events).isGreaterThan(narrow.upper());
    }
  }

  @Test
  void theExactLimitsOfNoEventsBeginAtZero() {
    assertThat(PoissonExact.limits(0, 0.95).lower()).isZero();
    assertThat(PoissonExact.limits(0, 0.95).upper()).isCloseTo(-Math.log(0.025), within(1e-12));
  }

  @Test
  void oneNumberHasNoSpread() {
    assertThat(IntervalMethod.T.interval(new Evidence.Mean(12, 144, 1), 0.95)).isEmpty();
  }

  /** The variance of ten million large numbers that differ by one is not lost in their squares. */
  @Test
  void largeNumbersKeepTheirSpread() {
    long n = 10_000_000;
    double low = 20_000;
    double sum = n / 2 * (low + low + 1);
    double squares = n / 2 * (low * low + (low + 1) * (low + 1));
    Limits limits = StudentT.limits(new Evidence.Mean(sum, squares, n), 0.95).orElseThrow();
    double half = 1.9599643 * 0.5 / Math.sqrt(n);
    assertThat((limits.upper() - limits.lower()) / 2).isCloseTo(half, within(1e-6 * half));
  }

  @Test
  void withoutAnIntervalNothingIsComputed() {
    assertThat(IntervalMethod.NONE.interval(new Evidence.Proportion(1, 2), 0.95)).isEmpty();
  }

  @Test
  void evidenceOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> IntervalMethod.WILSON.interval(new Evidence.Rate(1, 2), 0.95))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aChoiceReplacesTheMethodsOfItsKindOnly(Kind kind) {
    IntervalChoice choice =
        new IntervalChoice(
            java.util.Map.of(Kind.PROPORTION, IntervalMethod.JEFFREYS),
            IntervalChoice.CATALOGUE.confidence());
    for (IntervalMethod method : IntervalMethod.values()) {
      if (method.kind() == kind) {
        IntervalMethod expected = kind == Kind.PROPORTION ? IntervalMethod.JEFFREYS : method;
        assertThat(choice.method(method.code())).isEqualTo(expected);
        assertThat(IntervalChoice.CATALOGUE.method(method.code())).isEqualTo(method);
      }
    }
  }
}
