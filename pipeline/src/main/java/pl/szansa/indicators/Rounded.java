package pl.szansa.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import pl.szansa.indicators.intervals.Interval;

/**
 * An interval as it is published.
 *
 * @param lower null for no limit
 * @param upper null for no limit
 * @param method code of its method, empty for no interval
 */
public record Rounded(BigDecimal lower, BigDecimal upper, String method) {

  /** No interval. */
  public static final Rounded NONE = new Rounded(null, null, "");

  private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};

  /** Below this neither a double's own errors nor the sixteen digits come near a thousandth. */
  private static final double SMALL = 1e11;

  /** So near to the middle between two numbers the short way may round to the wrong one. */
  private static final double NEAR = 1e-3;

  static Rounded of(Optional<Interval> interval, int decimals) {
    return interval
        .map(
            i ->
                new Rounded(
                    to(i.limits().lower(), decimals),
                    to(i.limits().upper(), decimals),
                    i.method().code()))
        .orElse(NONE);
  }

  boolean isNone() {
    return method.isEmpty();
  }

  static BigDecimal to(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** One number by another, not zero: to sixteen digits, then to the decimals of its unit. */
  static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator, int decimals) {
    double near = numerator.doubleValue() / denominator.doubleValue();
    BigDecimal rounded = shortly(near, decimals);
    return rounded == null
        ? to(numerator.divide(denominator, MathContext.DECIMAL64), decimals)
        : rounded;
  }

  /**
   * A limit, in the shortest digits that tell it, to the decimals of its unit; null if infinite.
   */
  public static BigDecimal to(double limit, int decimals) {
    if (Double.isInfinite(limit)) {
      return null;
    }
    BigDecimal rounded = shortly(limit, decimals);
    return rounded == null ? to(BigDecimal.valueOf(limit), decimals) : rounded;
  }

  /**
   * Rounded without its digits being made, which takes twenty times as long: null where these may
   * round to another number.
   */
  private static BigDecimal shortly(double number, int decimals) {
    if (decimals >= TENS.length) {
      return null;
    }
    double scaled = number * TENS[decimals];
    double below = Math.floor(scaled);
    double rest = scaled - below - 0.5;
    return Math.abs(scaled) < SMALL && Math.abs(rest) > NEAR
        ? BigDecimal.valueOf((long) below + (rest > 0 ? 1 : 0), decimals)
        : null;
  }
}
