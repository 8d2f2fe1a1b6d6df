package pl.szansa.indicators.intervals;

import java.util.Arrays;

/**
 * What the intervals of a ratio of sums over projects have in common.
 *
 * @param n projects
 * @param amount mean amount of a project
 * @param count mean count of a project
 * @param amountVariance variance of the mean amount, Σ(a − ā)² / n(n−1)
 * @param countVariance variance of the mean count
 * @param covariance covariance of the two means
 * @param least what no ratio is below: 0 where no amount is negative
 */
record RatioMoments(
    int n,
    double amount,
    double count,
    double amountVariance,
    double countVariance,
    double covariance,
    double least) {

  /**
   * @param ratio two projects or more
   */
  static RatioMoments of(Evidence.Ratio ratio) {
    double[] a = ratio.amounts();
    double[] c = ratio.counts();
    int n = a.length;
    double amount = Arrays.stream(a).sum() / n;
    double count = Arrays.stream(c).sum() / n;
    double aa = 0;
    double cc = 0;
    double ac = 0;
    for (int i = 0; i < n; i++) {
      aa += (a[i] - amount) * (a[i] - amount);
      cc += (c[i] - count) * (c[i] - count);
      ac += (a[i] - amount) * (c[i] - count);
    }
    double pairs = n * (n - 1.0);
    return new RatioMoments(n, amount, count, aa / pairs, cc / pairs, ac / pairs, least(ratio));
  }

  /** 0 where no amount is negative, otherwise there is no limit. */
  static double least(Evidence.Ratio ratio) {
    return Arrays.stream(ratio.amounts()).allMatch(a -> a >= 0) ? 0 : Double.NEGATIVE_INFINITY;
  }

  double ratio() {
    return amount / count;
  }
}
