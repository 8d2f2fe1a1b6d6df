package pl.szansa.compare;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import pl.szansa.indicators.intervals.Limits;

/**
 * Between what counts a Poisson count lies, given how many events are expected.
 *
 * <p>With tail = (1 − confidence)/2 the lower limit solves P(X ≤ x) = tail and the upper one P(X ≥
 * x) = tail, both probabilities interpolated between whole x: a count beyond a limit is one that,
 * with everything more extreme, has a probability below the tail. Sources: D. J. Spiegelhalter,
 * Statistics in Medicine 24 (2005) 1185-1202, appendix A.1, for interpolating; B. N. Manktelow, S.
 * E. Seaton, "Specifying the probability characteristics of funnel plot control limits", PLoS ONE 7
 * (2012) e45723, for interpolating so that the probability is never exceeded.
 *
 * @param lower least count within, at least 0
 * @param upper greatest count within
 */
record PoissonLimits(double lower, double upper) {

  /**
   * @param expected events, at least 0
   * @param confidence two-sided, for example 0.95
   */
  static PoissonLimits of(double expected, double confidence) {
    if (expected <= 0) {
      return new PoissonLimits(0, 0);
    }
    PoissonDistribution counts = PoissonDistribution.of(expected);
    double tail = (1 - confidence) / 2;
    return new PoissonLimits(lower(counts, tail), upper(counts, tail));
  }

  Limits over(double base) {
    return new Limits(lower / base, upper / base);
  }

  private static double lower(PoissonDistribution counts, double tail) {
    int x = counts.inverseCumulativeProbability(tail);
    double reached = counts.cumulativeProbability(x);
    return Math.max(0, x - (reached - tail) / counts.probability(x));
  }

  private static double upper(PoissonDistribution counts, double tail) {
    int x = counts.inverseSurvivalProbability(tail);
    double beyond = counts.survivalProbability(x);
    return x + 1 - (tail - beyond) / counts.probability(x);
  }
}
