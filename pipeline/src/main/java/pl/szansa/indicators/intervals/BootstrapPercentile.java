package pl.szansa.indicators.intervals;

import java.util.Arrays;
import java.util.Optional;

/**
 * Bootstrap percentile interval of a ratio of sums over projects: the α/2 and 1 − α/2 quantiles of
 * the ratios of 2,000 resamples of the projects, widened to the ratio itself in the rare case that
 * it is not between them.
 *
 * <p>Source: B. Efron, R. J. Tibshirani, "An Introduction to the Bootstrap", Chapman & Hall 1993,
 * chapter 13.
 */
public final class BootstrapPercentile {

  private BootstrapPercentile() {}

  /**
   * @param ratio amounts and counts by project
   * @param confidence two-sided, for example 0.95
   * @return empty for one project
   */
  public static Optional<Limits> limits(Evidence.Ratio ratio, double confidence) {
    if (ratio.amounts().length < 2) {
      return Optional.empty();
    }
    double value = Arrays.stream(ratio.amounts()).sum() / Arrays.stream(ratio.counts()).sum();
    double tail = (1 - confidence) / 2;
    return Optional.of(Resamples.of(ratio).limits(value, tail, 1 - tail));
  }
}
