package pl.szansa.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.szansa.model.CaseMix;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Funnel;
import pl.szansa.model.Trend;

/**
 * What comparing offices gave for one indicator.
 *
 * @param funnels around each reference and period
 * @param trends of areas over the years
 * @param caseMix offices' results beside what was to be expected
 */
record IndicatorFindings(List<Funnel> funnels, List<Trend> trends, List<CaseMix> caseMix) {

  private static final IndicatorFindings NONE =
      new IndicatorFindings(List.of(), List.of(), List.of());

  /** By indicator; nothing for one that was not compared. */
  static Function<String, IndicatorFindings> of(Comparisons comparisons) {
    Map<String, List<Funnel>> funnels = by(comparisons.funnels(), Funnel::indicator);
    Map<String, List<Trend>> trends = by(comparisons.trends(), Trend::indicator);
    Map<String, List<CaseMix>> caseMix = by(comparisons.caseMix(), c -> c.value().indicator());
    Map<String, IndicatorFindings> known = new HashMap<>();
    return id ->
        known.computeIfAbsent(
            id,
            i ->
                new IndicatorFindings(
                    funnels.getOrDefault(i, NONE.funnels()),
                    trends.getOrDefault(i, NONE.trends()),
                    caseMix.getOrDefault(i, NONE.caseMix())));
  }

  private static <T> Map<String, List<T>> by(List<T> items, Function<T, String> indicator) {
    return items.stream().collect(Collectors.groupingBy(indicator));
  }
}
