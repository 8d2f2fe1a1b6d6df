package pl.szansa.indicators.intervals;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
public final class Normal {

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  private Normal() {}

  /** The z of a two-sided confidence: 1.959964 for 0.95. */
  public static double z(double confidence) {
    return quantile(0.5 + confidence / 2);
  }

  /** The z below which a share of the distribution lies. */
  public static double quantile(double share) {
    return STANDARD.inverseCumulativeProbability(share);
  }

  /** The share of the distribution below z. */
  public static double share(double z) {
    return STANDARD.cumulativeProbability(z);
  }
}
