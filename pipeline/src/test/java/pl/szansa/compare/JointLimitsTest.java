package pl.szansa.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.indicators.intervals.Limits;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/**
 * Fixed numbers by SciPy 1.17: {@code binomtest(x, n).proportion_ci(.95**(1/k), "wilson")}, {@code
 * chi2.ppf} for exact rates, and {@code norm.ppf} for the quotient of the quantiles, of ten offices
 * 1.42840646.
 */
final class JointLimitsTest {

  private static IndicatorValue value(
      Unit unit, String method, String value, String lower, String upper, String x, String n) {
    return value(unit, "0.95", method, value, lower, upper, x, n);
  }

  private static IndicatorValue value(
      Unit unit,
      String confidence,
      String method,
      String value,
      String lower,
      String upper,
      String x,
      String n) {
    return new IndicatorValue(
        "any",
        AreaLevel.OFFICE,
        "radom",
        "all",
        "total",
        "all",
        ValueStatus.VALUE,
        number(value),
        number(lower),
        number(upper),
        number(confidence),
        method,
        number(x),
        number(n),
        unit,
        "");
  }

  private static BigDecimal number(String number) {
    return number == null ? null : new BigDecimal(number);
  }

  private static void assertLimits(Limits limits, double lower, double upper) {
    assertThat(limits.lower()).isCloseTo(lower, within(1e-9 * Math.min(1e6, Math.abs(lower))));
    assertThat(limits.upper()).isCloseTo(upper, within(1e-9 * Math.min(1e6, Math.abs(upper))));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0.5980603857923197, 0.858128813609037",
    "10, 0.5290439133540297, 0.8890346274648608",
    "1000, 0.43275484875395076, 0.9218566486209785",
  })
  void a_share_is_computed_anew_the_wider_the_more_offices(int offices, double low, double high) {
    IndicatorValue share = value(Unit.PROPORTION, "wilson", "0.75", "0.5981", "0.8581", "30", "40");
    assertLimits(new JointLimits(offices).of(share), low, high);
  }

  @Test
  void so_is_a_rate() {
    IndicatorValue rate =
        value(Unit.PARTICIPATIONS, "poisson_exact", "0.02", "0.008", "0.0412", "7", "350");
    assertLimits(new JointLimits(10).of(rate), 0.005138696711472512, 0.05197758207432782);
  }

  @ParameterizedTest(name = "{0} {1}: {2} from {3} to {4}")
  @CsvSource({
    // Expected: amounts by their logarithm, shares without their base by the logit
    "PLN, 0.95, 1000, 800, 1250, 727.0647865609523, 1375.3932503457397",
    "PROPORTION, 0.95, 0.6, 0.5, 0.7, 0.4566828946157504, 0.7381899366188532",
    // Edge: a confidence of their own, and none stated, which is the usual one
    "PLN, 0.9, 1000, 800, 1250, 706.6407117614197, 1415.1463160215226",
    "PLN, , 1000, 800, 1250, 727.0647865609523, 1375.3932503457397",
    // Edge: what has no logarithm, or no logit, is widened as it is
    "PLN, 0.95, 5, -3, 12, -6.4272516898644, 17.460882853460703",
    "PLN, 0.95, 0, -2, 3, -2.8568129224661, 4.28521938369915",
    // Edge: open to one side
    "PLN, 0.95, 1000, , 1250, -Infinity, 1375.3932503457397",
    "PLN, 0.95, 1000, 800, , 727.0647865609523, Infinity",
    // Erroneous: rounding left the value beside its limits
    "PLN, 0.95, 1000, 1000.01, 1250, 1000, 1375.3932503457397",
  })
  void other_limits_are_moved_away_from_the_value(
      Unit unit,
      String confidence,
      String value,
      String lower,
      String upper,
      double low,
      double high) {
    IndicatorValue mean = value(unit, confidence, "t", value, lower, upper, "12345", null);
    assertLimits(new JointLimits(10).of(mean), low, high);
  }

  @Test
  void of_a_value_without_limits_nothing_is_known() {
    IndicatorValue none = value(Unit.PLN, null, "", "1000", null, null, null, null);
    assertThat(new JointLimits(10).of(none))
        .isEqualTo(new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
  }
}
