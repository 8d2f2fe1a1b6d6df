package pl.szansa.indicators;

import java.math.BigDecimal;
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
record Rounded(BigDecimal lower, BigDecimal upper, String method) {

  static final Rounded NONE = new Rounded(null, null, "");

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

  private static BigDecimal to(double limit, int decimals) {
    return Double.isInfinite(limit) ? null : to(BigDecimal.valueOf(limit), decimals);
  }
}
