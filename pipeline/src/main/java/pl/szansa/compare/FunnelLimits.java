package pl.szansa.compare;

import pl.szansa.indicators.intervals.Limits;
import pl.szansa.indicators.intervals.Normal;
import pl.szansa.model.Funnel;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.IndicatorValue;

/**
 * Control limits of a funnel plot: between them lies the value of an office that differs from the
 * reference by chance alone.
 *
 * <p>Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance",
 * Statistics in Medicine 24 (2005) 1185-1202. They are prediction limits, not confidence limits of
 * the reference: S. E. Seaton, B. N. Manktelow, "The probability of being identified as an outlier
 * with commonly used funnel plot control limits for the standardised mortality ratio", BMC Medical
 * Research Methodology 12 (2012) 98.
 */
public final class FunnelLimits {

  /** The inner limits: about two standard deviations. */
  public static final double WARNING = 0.95;

  /** The outer limits: about three standard deviations. */
  public static final double CONTROL = 0.998;

  private static final double WARNING_Z = Normal.z(WARNING);
  private static final double CONTROL_Z = Normal.z(CONTROL);

  private FunnelLimits() {}

  /**
   * The limits at a base.
   *
   * @param base the denominator of the value that is held against them, above 0
   * @param confidence two-sided: {@link #WARNING} or {@link #CONTROL}
   * @return in the indicator's unit, never below 0, those of a proportion not above 1
   */
  public static Limits at(Funnel funnel, double base, double confidence) {
    double center = funnel.center();
    return switch (funnel.shape()) {
      case PROPORTION -> around(center, Math.sqrt(center * (1 - center) / base), confidence, 1);
      case RATE -> PoissonLimits.of(center * base, confidence).over(base);
      case MEAN ->
          around(center, funnel.spread() / Math.sqrt(base), confidence, Double.POSITIVE_INFINITY);
    };
  }

  /** Where a value lies; one that has no base is not placed. */
  public static FunnelPosition position(Funnel funnel, IndicatorValue value) {
    if (!Funnels.hasBase(value)) {
      return FunnelPosition.NOT_PLACED;
    }
    double base = value.denominator().doubleValue();
    double at = value.value().doubleValue();
    Limits warning = at(funnel, base, WARNING);
    if (at >= warning.lower() && at <= warning.upper()) {
      return FunnelPosition.WITHIN;
    }
    Limits control = at(funnel, base, CONTROL);
    if (at > warning.upper()) {
      return at > control.upper() ? FunnelPosition.ABOVE_998 : FunnelPosition.ABOVE_95;
    }
    return at < control.lower() ? FunnelPosition.BELOW_998 : FunnelPosition.BELOW_95;
  }

  private static Limits around(double center, double deviation, double confidence, double most) {
    double half = z(confidence) * deviation;
    return new Limits(Math.max(0, center - half), Math.min(most, center + half));
  }

  /** The usual ones are not computed a million times. */
  private static double z(double confidence) {
    if (confidence == WARNING) {
      return WARNING_Z;
    }
    return confidence == CONTROL ? CONTROL_Z : Normal.z(confidence);
  }
}
