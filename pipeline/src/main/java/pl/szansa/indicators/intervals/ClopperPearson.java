package pl.szansa.indicators.intervals;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The exact interval of Clopper and Pearson for a proportion: it covers at least the confidence,
 * mostly more.
 *
 * <p>With α = 1 − confidence and B(q; a, b) the quantile of the beta distribution: lower B(α/2; x,
 * n − x + 1), upper B(1 − α/2; x + 1, n − x); 0 for x = 0 and 1 for x = n. Source: C. J. Clopper,
 * E. S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the
 * binomial", Biometrika 26 (1934) 404-413.
 */
public final class ClopperPearson {

  private ClopperPearson() {}

  /**
   * @param x successes, 0 to n
   * @param n trials, at least 1
   * @param confidence two-sided, for example 0.95
   */
  public static Limits limits(long x, long n, double confidence) {
    double tail = (1 - confidence) / 2;
    double lower =
        x == 0 ? 0 : BetaDistribution.of(x, n - x + 1.0).inverseCumulativeProbability(tail);
    double upper =
        x == n ? 1 : BetaDistribution.of(x + 1.0, n - x).inverseSurvivalProbability(tail);
    return new Limits(lower, upper);
  }
}
