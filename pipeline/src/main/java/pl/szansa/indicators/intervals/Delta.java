package pl.szansa.indicators.intervals;

import java.util.Arrays;
import java.util.Optional;

/**
 * The delta method (linearisation) for a ratio of sums over projects.
 *
 * <p>R = Σa/Σc, variance v = n/(n−1) Σ(a − Rc)² / (Σc)², limits R ± t √v with t of n − 1 degrees of
 * freedom, because n − 1 projects are what the variance is estimated from. Where no amount is
 * negative the lower limit is at least 0. Source: W. G. Cochran, "Sampling Techniques", 3rd ed.,
 * Wiley 1977, section 6.4, without the finite population correction.
 */
public final class Delta {

  private Delta() {}

  /**
   * @param ratio amounts and counts by project
   * @param confidence two-sided, for example 0.95
   * @return empty for one project
   */
  public static Optional<Limits> limits(Evidence.Ratio ratio, double confidence) {
    double[] amounts = ratio.amounts();
    int n = amounts.length;
    if (n < 2) {
      return Optional.empty();
    }
    double units = Arrays.stream(ratio.counts()).sum();
    double value = Arrays.stream(amounts).sum() / units;
    double residuals = 0;
    for (int i = 0; i < n; i++) {
      double residual = amounts[i] - value * ratio.counts()[i];
      residuals += residual * residual;
    }
    double error = Math.sqrt(residuals * n / (n - 1)) / units;
    double half = StudentT.quantile(confidence, n - 1L) * error;
    double lower = Math.max(RatioMoments.least(ratio), value - half);
    return Optional.of(new Limits(lower, value + half));
  }
}
