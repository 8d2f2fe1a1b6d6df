package pl.szansa.indicators.intervals;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Exact limits of a Poisson count.
 *
 * <p>With α = 1 − confidence and G(q; x) the quantile of the gamma distribution of shape x and
 * scale 1, which is half the chi-square quantile of 2x degrees of freedom: lower G(α/2; x), 0 for
 * no events; upper G(1 − α/2; x + 1). Source: F. Garwood, "Fiducial limits for the Poisson
 * distribution", Biometrika 28 (1936) 437-442.
 */
public final class PoissonExact {

  private PoissonExact() {}

  /**
   * @param count events, at least 0
   * @param confidence two-sided, for example 0.95
   */
  public static Limits limits(long count, double confidence) {
    double tail = (1 - confidence) / 2;
    double lower =
        count == 0 ? 0 : GammaDistribution.of(count, 1).inverseCumulativeProbability(tail);
    return new Limits(lower, GammaDistribution.of(count + 1.0, 1).inverseSurvivalProbability(tail));
  }
}
