package pl.szansa.indicators.intervals;

/**
 * Byar's approximate limits of a Poisson count, in the convention of public-health practice (x for
 * the lower limit, x + 1 for the upper).
 *
 * <p>Lower x (1 − 1/9x − z/3√x)³, upper (x+1) (1 − 1/9(x+1) + z/3√(x+1))³. Source: N. E. Breslow,
 * N. E. Day, "Statistical Methods in Cancer Research II", IARC 1987, p. 69.
 */
public final class Byar {

  private Byar() {}

  /**
   * @param count events, at least 0
   * @param confidence two-sided, for example 0.95
   */
  public static Limits limits(long count, double confidence) {
    double z = Normal.z(confidence);
    // of few events at a high confidence the approximation falls below zero, where no count is
    double lower = count == 0 ? 0 : Math.max(0, limit(count, -z));
    return new Limits(lower, limit(count + 1.0, z));
  }

  private static double limit(double x, double z) {
    return x * Math.pow(1 - 1 / (9 * x) + z / (3 * Math.sqrt(x)), 3);
  }
}
