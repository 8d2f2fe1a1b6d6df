package pl.szansa.compare;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pl.szansa.indicators.intervals.Normal;

/**
 * The test of Mann and Kendall: does a series rise, or fall, more than a shuffled one would?
 *
 * <p>S is the number of pairs of years of which the later is higher, less those of which it is
 * lower. Without ties its distribution over all orders is counted; with ties Z = (S ∓ 1)/√Var(S) is
 * normal, Var(S) = (n(n−1)(2n+5) − Σ t(t−1)(2t+5))/18 over groups of t alike. Tau is Kendall's
 * tau-b. Sources: H. B. Mann, "Nonparametric tests against trend", Econometrica 13 (1945) 245-259;
 * M. G. Kendall, "Rank Correlation Methods", 4th ed., Griffin 1970, chapters 1, 4 and 5; for S with
 * ties R. O. Gilbert, "Statistical Methods for Environmental Pollution Monitoring", Wiley 1987,
 * 16.4.
 *
 * @param s Kendall's S
 * @param tau Kendall's tau-b, from −1 to 1; 0 where all values are alike
 * @param p two-sided
 */
record MannKendall(int s, double tau, double p) {

  /** By how many numbers: all series of a run have as many years or fewer. */
  private static final Map<Integer, double[]> INVERSIONS = new ConcurrentHashMap<>();

  /**
   * @param series at least 2 years
   */
  static MannKendall test(Series series) {
    int s = 0;
    for (int later = 1; later < series.length(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        s += (int) Math.signum(series.values()[later] - series.values()[earlier]);
      }
    }
    return new MannKendall(
        s, tau(s, series), series.hasTies() ? normal(s, series) : exact(s, series));
  }

  private static double tau(int s, Series series) {
    double pairs = pairs(series.length());
    double untied = pairs;
    for (int alike : ties(series)) {
      untied -= pairs(alike);
    }
    return untied == 0 ? 0 : s / Math.sqrt(pairs * untied);
  }

  private static double pairs(int n) {
    return n * (n - 1) / 2.0;
  }

  private static double normal(int s, Series series) {
    double deviation = deviation(series);
    return deviation == 0 || s == 0
        ? 1
        : Math.min(1, 2 * Normal.share(-(Math.abs(s) - 1) / deviation));
  }

  /** Standard deviation of S when order is by chance. */
  static double deviation(Series series) {
    double variance = part(series.length());
    for (int alike : ties(series)) {
      variance -= part(alike);
    }
    return Math.sqrt(Math.max(0, variance) / 18);
  }

  private static double part(int n) {
    return (double) n * (n - 1) * (2 * n + 5);
  }

  private static double exact(int s, Series series) {
    return Math.min(1, 2 * atLeast(Math.abs(s), series.length()));
  }

  /** P(S ≥ s) of n numbers without ties in an order by chance. */
  static double atLeast(int s, int n) {
    double[] inversions = inversions(n);
    int most = (int) pairs(n);
    double sum = 0;
    // S = pairs − 2 inversions
    for (int i = 0; i <= Math.min(most, Math.floorDiv(most - s, 2)); i++) {
      sum += inversions[i];
    }
    return sum;
  }

  /** The share of the orders of n numbers that have 0, 1, 2 ... inversions; not to be changed. */
  private static double[] inversions(int n) {
    return INVERSIONS.computeIfAbsent(n, MannKendall::countInversions);
  }

  private static double[] countInversions(int n) {
    double[] shares = {1};
    for (int size = 2; size <= n; size++) {
      double[] next = new double[shares.length + size - 1];
      for (int i = 0; i < shares.length; i++) {
        for (int added = 0; added < size; added++) {
          next[i + added] += shares[i] / size;
        }
      }
      shares = next;
    }
    return shares;
  }

  /** How many are alike, of each value. */
  private static int[] ties(Series series) {
    double[] sorted = series.values().clone();
    Arrays.sort(sorted);
    int[] groups = new int[sorted.length];
    int group = -1;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        group++;
      }
      groups[group]++;
    }
    return Arrays.copyOf(groups, group + 1);
  }
}
