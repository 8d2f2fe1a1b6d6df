package pl.szansa.compare;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.ParetoFront;
import pl.szansa.model.ValueStatus;

/**
 * Finds the offices that no other office beats in both cost and result: none is at least as cheap
 * and at least as good, and cheaper or better. Two offices alike in both are both in the front.
 *
 * <p>It is a description, not a test: no interval is asked, and an office of few people may be in
 * the front by chance. V. Pareto, "Manuale di economia politica", 1906.
 */
final class ParetoFronts {

  /**
   * Two indicators that are looked at together.
   *
   * @param cost lower is better
   * @param result higher is better
   */
  record Pair(String cost, String result) {}

  private record Point(String office, BigDecimal cost, BigDecimal result) {}

  private ParetoFronts() {}

  /** One front per pair and period in which two offices or more have both. */
  static List<ParetoFront> of(IndicatorValues values) {
    List<ParetoFront> fronts = new ArrayList<>();
    for (Pair pair : pairs()) {
      for (String period : CompareOffices.periods(values)) {
        List<Point> points = points(pair, period, values);
        if (points.size() > 1) {
          fronts.add(new ParetoFront(pair.cost(), pair.result(), period, front(points)));
        }
      }
    }
    return fronts;
  }

  private static List<Point> points(Pair pair, String period, IndicatorValues values) {
    Map<String, BigDecimal> results = byOffice(pair.result(), period, values);
    return byOffice(pair.cost(), period, values).entrySet().stream()
        .filter(cost -> results.containsKey(cost.getKey()))
        .map(cost -> new Point(cost.getKey(), cost.getValue(), results.get(cost.getKey())))
        .toList();
  }

  private static Map<String, BigDecimal> byOffice(
      String indicator, String period, IndicatorValues values) {
    return values.totals(indicator, AreaLevel.OFFICE, period).stream()
        .filter(v -> v.status() == ValueStatus.VALUE)
        .collect(Collectors.toMap(IndicatorValue::area, IndicatorValue::value));
  }

  /**
   * From the cheapest on, who is better than all before; who costs as much and is as good stays.
   */
  private static List<String> front(List<Point> points) {
    List<Point> byCost = new ArrayList<>(points);
    byCost.sort(
        Comparator.comparing(Point::cost)
            .thenComparing(Point::result, Comparator.reverseOrder())
            .thenComparing(Point::office));
    List<String> front = new ArrayList<>();
    Point last = null;
    for (Point point : byCost) {
      if (last == null || point.result().compareTo(last.result()) > 0 || alike(point, last)) {
        front.add(point.office());
        last = point;
      }
    }
    return front;
  }

  private static boolean alike(Point one, Point other) {
    return one.cost().compareTo(other.cost()) == 0 && one.result().compareTo(other.result()) == 0;
  }

  static List<Pair> pairs() {
    try (InputStream in = ParetoFronts.class.getResourceAsStream("/compare/fronts.yml")) {
      return new YAMLMapper().readValue(in, new TypeReference<List<Pair>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
