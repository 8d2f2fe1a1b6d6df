package pl.szansa.compare;

import java.util.Arrays;
import pl.szansa.indicators.intervals.Normal;

/**
 * The change per year that a series most likely has: the median of the slopes between all pairs of
 * years, which one odd year does not move.
 *
 * <p>The limits are the M-th of the N sorted slopes from either end, M = (N − C)/2. Without ties C
 * + 2 is the least S that the exact test of {@link MannKendall} rejects, so that the interval
 * leaves 0 out where the test does; with ties C = z √Var(S). Sources: H. Theil, Proceedings of the
 * Royal Netherlands Academy of Sciences 53 (1950) 386-392; P. K. Sen, "Estimates of the regression
 * coefficient based on Kendall's tau", JASA 63 (1968) 1379-1389; M. Hollander, D. A. Wolfe,
 * "Nonparametric Statistical Methods", 2nd ed., Wiley 1999, 9.3.
 *
 * @param slope per year
 * @param lower lower limit, infinite for none
 * @param upper upper limit, infinite for none
 */
record TheilSen(double slope, double lower, double upper) {

  /**
   * @param series at least 2 years
   * @param confidence two-sided, for example 0.95
   */
  static TheilSen of(Series series, double confidence) {
    double[] slopes = slopes(series);
    int n = slopes.length;
    int rank =
        series.hasTies()
            ? (int) Math.floor((n - Normal.z(confidence) * MannKendall.deviation(series)) / 2)
            : exactRank(series.length(), n, (1 - confidence) / 2);
    double median = (slopes[(n - 1) / 2] + slopes[n / 2]) / 2;
    return rank < 1
        ? new TheilSen(median, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
        : new TheilSen(median, slopes[rank - 1], slopes[n - rank]);
  }

  private static double[] slopes(Series series) {
    double[] slopes = new double[series.length() * (series.length() - 1) / 2];
    int i = 0;
    for (int later = 1; later < series.length(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        slopes[i++] =
            (series.values()[later] - series.values()[earlier])
                / (series.years()[later] - series.years()[earlier]);
      }
    }
    Arrays.sort(slopes);
    return slopes;
  }

  private static int exactRank(int years, int pairs, double tail) {
    int rejected = pairs;
    if (MannKendall.atLeast(rejected, years) > tail) {
      return 0;
    }
    while (MannKendall.atLeast(rejected - 2, years) <= tail) {
      rejected -= 2;
    }
    return (pairs - rejected) / 2 + 1;
  }
}
