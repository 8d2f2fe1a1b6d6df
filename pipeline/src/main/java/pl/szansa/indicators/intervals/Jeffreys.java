package pl.szansa.indicators.intervals;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Jeffreys' interval for a proportion: equal tails of the posterior of the prior Beta(½, ½).
 *
 * <p>With α = 1 − confidence and B(q; a, b) the quantile of the beta distribution: B(α/2; x + ½, n
 * − x + ½) and B(1 − α/2; x + ½, n − x + ½). Where x = 0 the lower limit is 0, where x = n the
 * upper is 1; the other limit stays as it is. Source: L. D. Brown, T. T. Cai, A. DasGupta,
 * "Interval estimation for a binomial proportion", Statistical Science 16 (2001) 101-133, section
 * 3.1.2.
 */
public final class Jeffreys {

  private Jeffreys() {}

  /**
   * @param x successes, 0 to n
   * @param n trials, at least 1
   * @param confidence two-sided, for example 0.95
   */
  public static Limits limits(long x, long n, double confidence) {
    double tail = (1 - confidence) / 2;
    BetaDistribution posterior = BetaDistribution.of(x + 0.5, n - x + 0.5);
    double lower = x == 0 ? 0 : posterior.inverseCumulativeProbability(tail);
    double upper = x == n ? 1 : posterior.inverseSurvivalProbability(tail);
    return new Limits(lower, upper);
  }
}
