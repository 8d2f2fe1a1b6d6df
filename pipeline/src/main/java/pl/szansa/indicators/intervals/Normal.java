package pl.szansa.indicators.intervals;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Quantiles of the standard normal distribution. */
final class Normal {

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  private Normal() {}

  /** The z of a two-sided confidence: 1.959964 for 0.95. */
  static double z(double confidence) {
    return STANDARD.inverseCumulativeProbability(0.5 + confidence / 2);
  }
}
