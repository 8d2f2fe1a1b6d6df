package pl.szansa.indicators.intervals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's t interval for a mean.
 *
 * <p>With the mean m = sum/n and s² = (squares − sum²/n)/(n − 1): m ± t s/√n, t with n − 1 degrees
 * of freedom. Source: "Student" (W. S. Gosset), "The probable error of a mean", Biometrika 6 (1908)
 * 1-25.
 */
public final class StudentT {

  private static final int REMEMBERED = 1 << 12;

  /** The latest quantiles, which take long to find, by their degrees of freedom. */
  private static final Quantile[] QUANTILES = new Quantile[REMEMBERED];

  private record Quantile(double confidence, long degreesOfFreedom, double t) {}

  private StudentT() {}

  /**
   * @param numbers by their sums; where all are the same the limits are the mean
   * @param confidence two-sided, for example 0.95
   * @return empty for one number, whose spread nobody knows
   */
  public static Optional<Limits> limits(Evidence.Mean numbers, double confidence) {
    long n = numbers.n();
    if (n < 2) {
      return Optional.empty();
    }
    double mean = numbers.sum() / n;
    double half = quantile(confidence, n - 1) * Math.sqrt(squaredDeviations(numbers) / (n - 1) / n);
    return Optional.of(new Limits(mean - half, mean + half));
  }

  /** The t of a two-sided confidence: 12.7062 for 0.95 and one degree of freedom. */
  static double quantile(double confidence, long degreesOfFreedom) {
    int place = (int) (degreesOfFreedom & REMEMBERED - 1);
    Quantile known = QUANTILES[place];
    if (known == null
        || known.degreesOfFreedom() != degreesOfFreedom
        || known.confidence() != confidence) {
      double t =
          TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - confidence) / 2);
      known = new Quantile(confidence, degreesOfFreedom, t);
      QUANTILES[place] = known;
    }
    return known.t();
  }

  /**
   * Σx² − (Σx)²/n in decimals: the two are nearly equal where numbers are large and lie close
   * together, and a difference of doubles would keep nothing of it.
   */
  private static double squaredDeviations(Evidence.Mean numbers) {
    BigDecimal sum = new BigDecimal(numbers.sum());
    BigDecimal ofMean =
        sum.multiply(sum).divide(BigDecimal.valueOf(numbers.n()), MathContext.DECIMAL128);
    return Math.max(0, new BigDecimal(numbers.squares()).subtract(ofMean).doubleValue());
  }
}
