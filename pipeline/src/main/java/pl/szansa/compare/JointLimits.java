package pl.szansa.compare;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import pl.szansa.indicators.intervals.Evidence;
import pl.szansa.indicators.intervals.Interval;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.indicators.intervals.Limits;
import pl.szansa.indicators.intervals.Normal;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Unit;

/**
 * An interval of one office, widened so that the intervals of K offices hold their true values all
 * at once with the confidence that each had alone: each gets confidence^(1/K), which is right for
 * independent offices (Z. Šidák, JASA 62 (1967) 626-633).
 *
 * <p>Proportions and rates are computed anew by their own method. What of the other intervals is
 * not in the value is not asked for again: each limit's distance from the value is multiplied by
 * the quotient of the normal quantiles, on the scale on which such intervals are about symmetric:
 * the logit of a share, the logarithm of a positive quantity; as it is, where a limit has neither.
 * Intervals of few projects, which use t, are widened somewhat too little by that.
 */
final class JointLimits {

  private static final Limits UNKNOWN =
      new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  private static final double USUAL = 0.95;

  private final int offices;

  /**
   * @param offices how many intervals are to hold at once
   */
  JointLimits(int offices) {
    this.offices = offices;
  }

  /** Limits that hold the value; infinite where it has none. */
  Limits of(IndicatorValue value) {
    if (value.lower() == null && value.upper() == null) {
      return UNKNOWN;
    }
    double alone = value.confidence() == null ? USUAL : value.confidence().doubleValue();
    double joint = Math.pow(alone, 1.0 / offices);
    Limits limits = anew(value, joint).orElseGet(() -> scaled(value, alone, joint));
    double at = value.value().doubleValue();
    return new Limits(Math.min(at, limits.lower()), Math.max(at, limits.upper()));
  }

  private static Optional<Limits> anew(IndicatorValue value, double joint) {
    IntervalMethod method = IntervalMethod.of(value.method());
    BigDecimal x = value.numerator();
    BigDecimal n = value.denominator();
    if (x == null || n == null) {
      return Optional.empty();
    }
    return switch (method.kind()) {
      case PROPORTION ->
          method
              .interval(new Evidence.Proportion(x.longValue(), n.longValue()), joint)
              .map(Interval::limits);
      case RATE ->
          method
              .interval(new Evidence.Rate(x.longValue(), n.doubleValue()), joint)
              .map(Interval::limits);
      default -> Optional.empty();
    };
  }

  private static Limits scaled(IndicatorValue value, double alone, double joint) {
    double factor = Normal.z(joint) / Normal.z(alone);
    return new Limits(
        value.lower() == null
            ? Double.NEGATIVE_INFINITY
            : limit(value, value.lower().doubleValue(), factor),
        value.upper() == null
            ? Double.POSITIVE_INFINITY
            : limit(value, value.upper().doubleValue(), factor));
  }

  private static double limit(IndicatorValue value, double limit, double factor) {
    double at = value.value().doubleValue();
    if (value.unit() == Unit.PROPORTION && inside(at) && inside(limit)) {
      DoubleUnaryOperator logit = p -> Math.log(p / (1 - p));
      double moved = moved(logit.applyAsDouble(at), logit.applyAsDouble(limit), factor);
      return 1 / (1 + Math.exp(-moved));
    }
    return at > 0 && limit > 0
        ? Math.exp(moved(Math.log(at), Math.log(limit), factor))
        : moved(at, limit, factor);
  }

  private static double moved(double value, double limit, double factor) {
    return value + factor * (limit - value);
  }

  private static boolean inside(double share) {
    return share > 0 && share < 1;
  }
}
