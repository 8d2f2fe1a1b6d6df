package pl.szansa.charts.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.szansa.ingest.registers.Regions;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;

/**
 * The offices of a voivodeship.
 *
 * @param name of the voivodeship
 * @param costs of its offices that have a value, from the lowest
 * @param without values of its offices that have none
 */
record CostGroup(Text name, List<Double> costs, List<IndicatorValue> without) {

  /** With fewer offices a box would say more than is known. */
  static final int BOX = 5;

  private static final Text UNKNOWN = new Text("województwo nieznane", "voivodeship unknown");

  boolean box() {
    return costs.size() >= BOX;
  }

  BoxStatistics statistics() {
    return BoxStatistics.of(costs);
  }

  /** From the highest median; voivodeships without any value come last. */
  static List<CostGroup> of(Evaluation evaluation, String indicator) {
    Map<String, List<IndicatorValue>> values = new TreeMap<>();
    for (Area office : evaluation.areas(AreaLevel.OFFICE)) {
      evaluation
          .values()
          .total(indicator, AreaLevel.OFFICE, office.code(), "all")
          .ifPresent(v -> values.computeIfAbsent(office.parent(), p -> new ArrayList<>()).add(v));
    }
    Regions regions = Regions.shipped();
    List<CostGroup> groups = new ArrayList<>();
    values.forEach(
        (code, all) ->
            groups.add(group(regions.find(code).map(Regions.Region::name).orElse(UNKNOWN), all)));
    groups.sort(
        Comparator.comparingDouble(CostGroup::order).reversed().thenComparing(g -> g.name().pl()));
    return groups;
  }

  private double order() {
    return costs.isEmpty() ? -1 : statistics().median();
  }

  private static CostGroup group(Text name, List<IndicatorValue> values) {
    List<Double> costs =
        values.stream()
            .filter(v -> v.status() == ValueStatus.VALUE)
            .map(IndicatorValue::value)
            .map(BigDecimal::doubleValue)
            .sorted()
            .toList();
    return new CostGroup(
        name, costs, values.stream().filter(v -> v.status() != ValueStatus.VALUE).toList());
  }
}
