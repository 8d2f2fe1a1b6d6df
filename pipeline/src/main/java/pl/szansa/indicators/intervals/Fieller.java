package pl.szansa.indicators.intervals;

import java.util.Optional;

/**
 * Fieller's interval for a ratio of sums over projects, which stays right where projects are few
 * and the denominator is uncertain.
 *
 * <p>The limits are the θ with (ā − θc̄)² = t² var(ā − θc̄), t of n − 1 degrees of freedom: the
 * roots of (c̄² − t²v_cc) θ² − 2 (āc̄ − t²v_ac) θ + (ā² − t²v_aa) = 0. Source: E. C. Fieller, "Some
 * problems in interval estimation", J. R. Stat. Soc. B 16 (1954) 175-185.
 *
 * <p>Where the denominator is not surely above 0 (c̄² ≤ t²v_cc) the set of these θ is not bounded:
 * if it leaves out 0, a positive ratio has a lower limit and no upper one; otherwise there is no
 * interval. Where no amount is negative the lower limit is at least 0.
 */
public final class Fieller {

  private Fieller() {}

  /**
   * @param ratio amounts and counts by project
   * @param confidence two-sided, for example 0.95
   * @return with an infinite upper limit, or empty, as told above; empty for one project
   */
  public static Optional<Limits> limits(Evidence.Ratio ratio, double confidence) {
    if (ratio.amounts().length < 2) {
      return Optional.empty();
    }
    RatioMoments m = RatioMoments.of(ratio);
    double t = StudentT.quantile(confidence, m.n() - 1L);
    double a = m.count() * m.count() - t * t * m.countVariance();
    double b = m.amount() * m.count() - t * t * m.covariance();
    double c = m.amount() * m.amount() - t * t * m.amountVariance();
    double root = Math.sqrt(Math.max(0, b * b - a * c));
    if (a > 0) {
      return Optional.of(bounded(m, (b - root) / a, (b + root) / a));
    }
    return c > 0 && m.amount() > 0 ? Optional.of(unbounded(m, c, b, root)) : Optional.empty();
  }

  /** Rounding may leave the limits of equal ratios beside their own value. */
  private static Limits bounded(RatioMoments m, double low, double high) {
    double lower = Math.max(m.least(), low);
    return new Limits(Math.min(m.ratio(), lower), Math.max(m.ratio(), high));
  }

  /** The positive root as c / (b + √(b² − ac)), which also holds where a is 0. */
  private static Limits unbounded(RatioMoments m, double c, double b, double root) {
    return new Limits(Math.min(m.ratio(), c / (b + root)), Double.POSITIVE_INFINITY);
  }
}
