package pl.szansa.indicators.intervals;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The ratios of sums over projects that were drawn anew, with replacement.
 *
 * <p>The generator begins each time with the same seed: the same projects give the same limits,
 * whatever was computed before. A draw without any unit has no ratio and is made again, as a value
 * without a unit is not published either.
 */
final class Resamples {

  static final int COUNT = 2000;

  private static final long SEED = 0x5a_a5_2007_2013L;

  /** In ascending order. */
  private final double[] ratios;

  private Resamples(double[] ratios) {
    this.ratios = ratios;
  }

  /**
   * @param ratio two projects or more
   */
  static Resamples of(Evidence.Ratio ratio) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(SEED);
    double[] ratios = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      ratios[i] = drawn(ratio.amounts(), ratio.counts(), random);
    }
    Arrays.sort(ratios);
    return new Resamples(ratios);
  }

  private static double drawn(double[] amounts, double[] counts, UniformRandomProvider random) {
    double amount;
    double count;
    do {
      amount = 0;
      count = 0;
      long bits = 0;
      for (int i = 0; i < amounts.length; i++) {
        // two draws of each number, half the cost
        bits = i % 2 == 0 ? random.nextLong() : bits << 32;
        int project = index(bits, amounts.length);
        amount += amounts[project];
        count += counts[project];
      }
    } while (count <= 0);
    return amount / count;
  }

  /** From 0 to n − 1, of the upper 32 bits; each as probable as the others to n parts in 2³². */
  private static int index(long bits, int n) {
    return (int) ((bits >>> 32) * n >>> 32);
  }

  /** The share of ratios below a value, a half of those that equal it. */
  double below(double value) {
    double below = Arrays.stream(ratios).filter(r -> r < value).count();
    double equal = Arrays.stream(ratios).filter(r -> r == value).count();
    return (below + equal / 2) / COUNT;
  }

  /** The quantile between the two order statistics around (COUNT + 1) p. */
  double quantile(double p) {
    double place = Math.min(COUNT, Math.max(1, (COUNT + 1) * p));
    int below = (int) place;
    double low = ratios[below - 1];
    return below == COUNT ? low : low + (place - below) * (ratios[below] - low);
  }

  /** The quantiles as limits, widened to the value where it is outside them. */
  Limits limits(double value, double lower, double upper) {
    return new Limits(Math.min(value, quantile(lower)), Math.max(value, quantile(upper)));
  }
}
