package pl.szansa.indicators.intervals;

/**
 * Wilson's score interval for a proportion, without continuity correction.
 *
 * <p>With p = x/n: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). Source: E. B. Wilson,
 * "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209-212.
 */
public final class Wilson {

  private Wilson() {}

  /**
   * @param x successes, 0 to n
   * @param n trials, at least 1
   * @param confidence two-sided, for example 0.95
   */
  public static Limits limits(long x, long n, double confidence) {
    return limits((double) x / n, n, confidence);
  }

  /**
   * @param p share, 0 to 1
   * @param n trials, or the effective size of a sample, above 0
   * @param confidence two-sided, for example 0.95
   */
  public static Limits limits(double p, double n, double confidence) {
    double z = Normal.z(confidence);
    double z2n = z * z / n;
    double middle = p + z2n / 2;
    double half = z * Math.sqrt(p * (1 - p) / n + z2n / (4.0 * n));
    // at the ends the limits are 0 and 1 exactly; rounding errors would leave them beside
    double lower = p == 0 ? 0 : (middle - half) / (1 + z2n);
    double upper = p == 1 ? 1 : (middle + half) / (1 + z2n);
    return new Limits(lower, upper);
  }
}
