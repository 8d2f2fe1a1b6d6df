package pl.szansa.sampling;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many people a simple random sample needs for a share of a finite population.
 *
 * <p>n = 1 / (1/N + (N−1)/N · (e/z)² / p(1−p)) with the worst case p = ½, rounded up. Source: W. G.
 * Cochran, "Sampling Techniques", 3rd ed., Wiley 1977, section 4.4, in the form in which the
 * European Commission gives it for the results after six months.
 */
public final class CochranSampleSize {

  private static final double WORST_CASE = 0.25;

  private CochranSampleSize() {}

  /**
   * @param population N, at least 1
   * @param margin e, half the width of the interval, for example 0.03
   * @param confidence two-sided, for example 0.95
   * @return from 1 to the population
   */
  public static long of(long population, double margin, double confidence) {
    double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.5 + confidence / 2);
    double all = population;
    double size = 1 / (1 / all + (all - 1) / all * (margin / z) * (margin / z) / WORST_CASE);
    // what rounding errors leave above a whole number is no further person
    return Math.min(population, (long) Math.ceil(size * (1 - 1e-12)));
  }
}
