package pl.szansa.compare.casemix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.szansa.indicators.intervals.Byar;
import pl.szansa.indicators.intervals.Limits;
import pl.szansa.model.CaseMix;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Direction;
import pl.szansa.model.IndicatorValue;

/**
 * Observed over expected, with Byar's limits of the observed count and the expected one taken as
 * certain. Source: N. E. Breslow, N. E. Day, "Statistical Methods in Cancer Research II", IARC
 * 1987, pp. 65–72.
 */
final class ObservedExpected {

  private static final int DECIMALS = 6;

  private ObservedExpected() {}

  /**
   * @param value the crude value
   * @param observed how many had the result
   * @param expected above 0
   * @param country the country's value, 0 to 1
   * @param confidence two-sided
   */
  static CaseMix of(
      IndicatorValue value,
      Direction direction,
      long observed,
      double expected,
      double country,
      double confidence) {
    Limits limits = Byar.limits(observed, confidence);
    BigDecimal lower = rounded(limits.lower() / expected);
    BigDecimal upper = rounded(limits.upper() / expected);
    double ratio = observed / expected;
    return new CaseMix(
        value,
        BigDecimal.valueOf(observed),
        rounded(expected),
        rounded(ratio),
        lower,
        upper,
        rounded(ratio * country),
        Judgement.of(direction, lower, upper, BigDecimal.ONE));
  }

  private static BigDecimal rounded(double x) {
    return BigDecimal.valueOf(x).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
