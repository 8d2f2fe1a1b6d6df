package pl.szansa.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pl.szansa.indicators.intervals.Limits;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Rank;
import pl.szansa.model.ValueStatus;

/**
 * Ranks the offices of an indicator and period from the best, with the places that chance leaves
 * open to each.
 *
 * <p>Given intervals that hold all true values at once, an office is surely behind those whose
 * whole interval is better than its own, surely before those whose whole interval is worse, and may
 * change places with all others: best = 1 + surely better, worst = K − surely worse. All these
 * ranges hold together with the confidence of the intervals. Source: M. Klein, T. Wright, J.
 * Wieczorek, "A joint confidence region for an overall ranking of populations", Journal of the
 * Royal Statistical Society C 69 (2020) 589-606.
 *
 * <p>An office that has a value and no interval is ranked by it, and may have any place: nothing is
 * known of its chance, and so it is surely before or behind nobody.
 */
final class Ranks {

  private Ranks() {}

  /**
   * Ranks of the indicators that are judged, over all years and by year, among two offices or more.
   */
  static List<Rank> of(List<Indicator> indicators, IndicatorValues values) {
    List<String> periods = CompareOffices.periods(values);
    return indicators.parallelStream()
        .filter(CompareOffices::isJudged)
        .flatMap(indicator -> periods.stream().flatMap(p -> of(indicator, p, values).stream()))
        .toList();
  }

  private static List<Rank> of(Indicator indicator, String period, IndicatorValues values) {
    List<IndicatorValue> offices =
        values.totals(indicator.id(), AreaLevel.OFFICE, period).stream()
            .filter(v -> v.status() == ValueStatus.VALUE)
            .toList();
    return offices.size() > 1 ? rank(offices, indicator.direction()) : List.of();
  }

  /**
   * Ranks values of one indicator and period, in their order.
   *
   * @param direction which way is better
   */
  static List<Rank> rank(List<IndicatorValue> offices, Direction direction) {
    int k = offices.size();
    double sign = direction == Direction.HIGHER_IS_BETTER ? 1 : -1;
    JointLimits joint = new JointLimits(k);
    double[] at = new double[k];
    double[] low = new double[k];
    double[] high = new double[k];
    for (int i = 0; i < k; i++) {
      Limits limits = joint.of(offices.get(i));
      at[i] = sign * offices.get(i).value().doubleValue();
      low[i] = Math.min(sign * limits.lower(), sign * limits.upper());
      high[i] = Math.max(sign * limits.lower(), sign * limits.upper());
    }
    double[] values = sorted(at);
    double[] lows = sorted(low);
    double[] highs = sorted(high);
    List<Rank> ranks = new ArrayList<>(k);
    for (int i = 0; i < k; i++) {
      ranks.add(
          new Rank(
              offices.get(i),
              1 + above(values, at[i]),
              1 + above(lows, high[i]),
              k - below(highs, low[i]),
              k));
    }
    return ranks;
  }

  private static double[] sorted(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /** How many of the sorted numbers are greater. */
  private static int above(double[] sorted, double number) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] > number) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return sorted.length - from;
  }

  /** How many of the sorted numbers are smaller. */
  private static int below(double[] sorted, double number) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
