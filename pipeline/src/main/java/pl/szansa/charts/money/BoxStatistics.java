package pl.szansa.charts.money;

import java.util.List;

/**
 * Five figures of a distribution, as Tukey draws them. Quartiles lie between the two nearest values
 * (type 7 of Hyndman and Fan, 1996, the default of R); whiskers reach to the last value within one
 * and a half box lengths.
 *
 * @param lowest end of the lower whisker
 * @param lower first quartile
 * @param median second quartile
 * @param upper third quartile
 * @param highest end of the upper whisker
 */
record BoxStatistics(double lowest, double lower, double median, double upper, double highest) {

  private static final double REACH = 1.5;

  /**
   * @param sorted from the lowest, at least one
   */
  static BoxStatistics of(List<Double> sorted) {
    double lower = quantile(sorted, 0.25);
    double upper = quantile(sorted, 0.75);
    double reach = REACH * (upper - lower);
    double lowest =
        sorted.stream().filter(v -> v >= lower - reach).findFirst().orElse(sorted.get(0));
    double highest =
        sorted.stream().filter(v -> v <= upper + reach).reduce((a, b) -> b).orElse(lowest);
    return new BoxStatistics(lowest, lower, quantile(sorted, 0.5), upper, highest);
  }

  private static double quantile(List<Double> sorted, double p) {
    double place = (sorted.size() - 1) * p;
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
  }

  boolean outlier(double value) {
    return value < lowest || value > highest;
  }
}
