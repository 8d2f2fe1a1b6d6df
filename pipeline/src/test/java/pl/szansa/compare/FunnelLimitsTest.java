package pl.szansa.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.indicators.intervals.Limits;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Direction;
import pl.szansa.model.Funnel;
import pl.szansa.model.Funnel.Shape;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.Indicator;

/** Control limits against R's: {@code compare/funnels.R}. */
class FunnelLimitsTest {

  /** The quantiles there are given with six decimals. */
  private static final double CLOSE = 1e-6;

  private static final Indicator RATE = Made.share(Direction.HIGHER_IS_BETTER);

  private static Funnel funnel(Shape shape, double center, double spread) {
    return new Funnel("rate", AreaLevel.COUNTRY, "all", "all", shape, center, spread);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/compare/funnels.csv", numLinesToSkip = 1)
  void agreeWithR(
      Shape shape,
      double center,
      double spread,
      double base,
      double confidence,
      double lower,
      double upper) {
    Limits limits = FunnelLimits.at(funnel(shape, center, spread), base, confidence);
    assertThat(limits.lower()).isCloseTo(lower, within(CLOSE * Math.max(1, lower)));
    assertThat(limits.upper()).isCloseTo(upper, within(CLOSE * Math.max(1, upper)));
  }

  @ParameterizedTest
  @CsvSource({
    // 31.2 % of 100: 22.1 to 40.3 % and 16.9 to 45.5 %
    "0.312, 100, WITHIN",
    "0.222, 100, WITHIN",
    "0.402, 100, WITHIN",
    "0.220, 100, BELOW_95",
    "0.404, 100, ABOVE_95",
    "0.170, 100, BELOW_95",
    "0.454, 100, ABOVE_95",
    "0.168, 100, BELOW_998",
    "0.456, 100, ABOVE_998",
    // of 4 anybody may be within
    "0, 4, WITHIN",
    "0.75, 4, WITHIN",
    // nothing to place
    "0.312, 0, NOT_PLACED",
    "0.312, , NOT_PLACED",
    ", 100, NOT_PLACED",
  })
  void aValueLiesAmongTheLimitsOfItsBase(String value, String base, FunnelPosition position) {
    Funnel funnel = funnel(Shape.PROPORTION, 0.312, 0);
    assertThat(FunnelLimits.position(funnel, Made.office(RATE, "radom", value, base)))
        .isEqualTo(position);
  }

  @ParameterizedTest
  @CsvSource({
    // 10 expected: P(X <= 4) = 0.029, P(X <= 3) = 0.010, P(X <= 2) = 0.003,
    // P(X <= 1) = 0.0005; P(X >= 17) = 0.027, P(X >= 18) = 0.014
    "4, WITHIN", "3, BELOW_95", "2, BELOW_95", "1, BELOW_998",
    // P(X >= 21) = 0.0016, P(X >= 22) = 0.0007
    "17, WITHIN", "18, ABOVE_95", "21, ABOVE_95", "22, ABOVE_998",
  })
  void aCountIsOutsideWhereItsTailIsSmallerThanTheLimits(String count, FunnelPosition position) {
    Funnel funnel = funnel(Shape.RATE, 10, 0);
    assertThat(FunnelLimits.position(funnel, Made.office(RATE, "radom", count, "1")))
        .isEqualTo(position);
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void limitsHoldTheCenterAndNarrowAsTheBaseGrows(Shape shape) {
    Funnel funnel = funnel(shape, 0.4, 0.3);
    Limits before = new Limits(0, Double.POSITIVE_INFINITY);
    for (double base : new double[] {5, 50, 500, 5_000, 50_000, 500_000}) {
      Limits inner = FunnelLimits.at(funnel, base, FunnelLimits.WARNING);
      Limits outer = FunnelLimits.at(funnel, base, FunnelLimits.CONTROL);
      assertThat(inner.lower()).isBetween(Math.max(outer.lower(), before.lower()), 0.4);
      assertThat(inner.upper()).isBetween(0.4, Math.min(outer.upper(), before.upper()));
      before = inner;
    }
    assertThat(before.upper() - before.lower()).isLessThan(0.01);
  }

  @Test
  void whereNobodyHasItNobodyIsToHaveIt() {
    for (Shape shape : new Shape[] {Shape.PROPORTION, Shape.RATE}) {
      assertThat(FunnelLimits.at(funnel(shape, 0, 0), 100, FunnelLimits.WARNING))
          .isEqualTo(new Limits(0, 0));
    }
  }
}
