package pl.szansa.indicators.intervals;

/** What an interval is computed from. */
public sealed interface Evidence {

  /**
   * @param successes 0 to trials
   * @param trials at least 1
   */
  record Proportion(long successes, long trials) implements Evidence {}

  /**
   * Events that come on units.
   *
   * @param events at least 0
   * @param units above 0
   */
  record Rate(long events, double units) implements Evidence {}

  /**
   * Numbers, by their sums.
   *
   * @param sum of the numbers
   * @param squares sum of their squares
   * @param n how many, at least 1
   */
  record Mean(double sum, double squares, long n) implements Evidence {}

  /**
   * Amounts and what they were spent on, by project, in an order that does not depend on the run.
   *
   * @param amounts one per project
   * @param counts one per project, their sum above 0
   */
  record Ratio(double[] amounts, double[] counts) implements Evidence {}
}
