package pl.szansa.disclose;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.model.IndicatorValue;

/**
 * In a breakdown by two columns the categories that share a code add up to that code's category in
 * the breakdown by its column alone: women of every labour status to women.
 */
final class MarginsOfPairs implements Rule {

  private record Margin(String indicator, String period, String pair, String single, String code) {}

  private final Map<String, Breakdown> pairs;
  private final Map<String, String> singles;

  MarginsOfPairs(List<Breakdown> breakdowns) {
    this.pairs =
        breakdowns.stream()
            .filter(b -> b.columns().size() == 2)
            .collect(Collectors.toMap(Breakdown::id, b -> b));
    this.singles =
        breakdowns.stream()
            .filter(b -> b.columns().size() == 1)
            .collect(Collectors.toMap(b -> b.columns().get(0), Breakdown::id, (a, b) -> a));
  }

  @Override
  public void partitions(Cells cells, Consumer<Partition> to) {
    IntStream.range(0, 2)
        .mapToObj(column -> cells.grouped(v -> margin(v, column)))
        .flatMap(margins -> margins.entrySet().stream())
        .forEach(
            margin -> {
              Margin m = margin.getKey();
              cells
                  .place(m.indicator(), m.period(), m.single(), m.code())
                  .ifPresent(whole -> to.accept(new Partition(whole, margin.getValue())));
            });
  }

  private Margin margin(IndicatorValue v, int column) {
    Breakdown pair = pairs.get(v.breakdown());
    if (pair == null) {
      return null;
    }
    String single = singles.get(pair.columns().get(column));
    String[] codes = v.category().split(Breakdown.AND, 2);
    return single == null || codes.length < 2
        ? null
        : new Margin(v.indicator(), v.period(), v.breakdown(), single, codes[column]);
  }
}
