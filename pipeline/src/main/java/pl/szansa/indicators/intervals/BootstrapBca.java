package pl.szansa.indicators.intervals;

import java.util.Arrays;
import java.util.Optional;

/**
 * Bootstrap interval of a ratio of sums over projects, bias-corrected and accelerated (BCa).
 *
 * <p>The limits are the quantiles Φ(z₀ + (z₀ + z)/(1 − a(z₀ + z))) of the ratios of 2,000
 * resamples, for z the quantiles of α/2 and 1 − α/2; z₀ is the normal quantile of the share of
 * resamples below the ratio, a = Σd³ / 6(Σd²)^1.5 with d the mean of the ratios that leave one
 * project out less each of them. Source: B. Efron, "Better bootstrap confidence intervals", JASA 82
 * (1987) 171-185.
 *
 * <p>The limits are widened to the ratio where it is not between them.
 */
public final class BootstrapBca {

  private BootstrapBca() {}

  /**
   * @param ratio amounts and counts by project
   * @param confidence two-sided, for example 0.95
   * @return empty for one project, and where one project alone has units
   */
  public static Optional<Limits> limits(Evidence.Ratio ratio, double confidence) {
    double amount = Arrays.stream(ratio.amounts()).sum();
    double count = Arrays.stream(ratio.counts()).sum();
    if (Arrays.stream(ratio.counts()).anyMatch(c -> c >= count)) {
      return Optional.empty();
    }
    double value = amount / count;
    Resamples resamples = Resamples.of(ratio);
    // where all resamples are on one side of the value its place is as far out as they can tell
    double end = 1.0 / (Resamples.COUNT + 1);
    double bias = Normal.quantile(Math.min(1 - end, Math.max(end, resamples.below(value))));
    double acceleration = acceleration(ratio, amount, count);
    double z = Normal.z(confidence);
    return Optional.of(
        resamples.limits(value, level(bias, acceleration, -z), level(bias, acceleration, z)));
  }

  private static double level(double bias, double acceleration, double z) {
    double shift = bias + z;
    double scale = 1 - acceleration * shift;
    // beyond its pole the correction has no meaning; the outermost resample is what is left
    return scale <= 0 ? Math.signum(shift) / 2 + 0.5 : Normal.share(bias + shift / scale);
  }

  /** The skewness of the jackknife; 0 where leaving any one project out changes nothing. */
  private static double acceleration(Evidence.Ratio ratio, double amount, double count) {
    int n = ratio.amounts().length;
    double[] without = new double[n];
    for (int i = 0; i < n; i++) {
      without[i] = (amount - ratio.amounts()[i]) / (count - ratio.counts()[i]);
    }
    double mean = Arrays.stream(without).sum() / n;
    double squares = 0;
    double cubes = 0;
    for (double w : without) {
      squares += (mean - w) * (mean - w);
      cubes += (mean - w) * (mean - w) * (mean - w);
    }
    return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
  }
}
