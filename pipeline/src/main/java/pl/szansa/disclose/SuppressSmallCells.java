package pl.szansa.disclose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Dictionary;
import pl.szansa.model.FieldType;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;

/**
 * Suppresses what tells of fewer persons than a threshold, and what would give it away: area by
 * area, first the small cells, then further ones until none follows from the rest.
 *
 * <p>Totals of an area are what offices publish themselves and stay, unless they are of a trait.
 * Differences between areas are not protected.
 */
public final class SuppressSmallCells {

  private record Place(AreaLevel level, String area) {}

  private final SmallCells small;
  private final List<Rule> rules;
  private final Map<String, PersonalIndicator> personal;

  /**
   * @param threshold counts from 1 to below this are suppressed
   * @param indicators the catalogue: only what is over participations tells of persons
   * @param breakdowns of the catalogue
   */
  public SuppressSmallCells(int threshold, List<Indicator> indicators, List<Breakdown> breakdowns) {
    this.small = new SmallCells(threshold);
    this.rules =
        List.of(
            new CategoriesOfTotal(lists(breakdowns)),
            new MarginsOfPairs(breakdowns),
            new PartsOfPeriods(),
            new SiblingTraits());
    this.personal =
        indicators.stream()
            .filter(PersonalIndicator::personal)
            .collect(Collectors.toMap(Indicator::id, PersonalIndicator::new));
  }

  /** The values with small cells suppressed, in the same order. */
  public List<IndicatorValue> apply(List<IndicatorValue> values) {
    List<IndicatorValue> published = new ArrayList<>(values);
    // no area looks at another's values, nor writes where another does
    byArea(values).values().parallelStream()
        .map(area -> area.build().toArray())
        .forEach(places -> suppress(values, places, published));
    return published;
  }

  private void suppress(List<IndicatorValue> values, int[] places, List<IndicatorValue> published) {
    Cells cells = new Cells(personal);
    Arrays.stream(places).forEach(i -> cells.add(values.get(i)));
    hidden(cells).stream().forEach(i -> published.set(places[i], cells.value(i).suppressed()));
  }

  /** Where the values that tell of persons stand; one area after the other keeps the work small. */
  private Map<Place, IntStream.Builder> byArea(List<IndicatorValue> values) {
    Map<Place, IntStream.Builder> areas = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      IndicatorValue value = values.get(i);
      if (personal.containsKey(value.indicator())) {
        areas
            .computeIfAbsent(new Place(value.level(), value.area()), p -> IntStream.builder())
            .add(i);
      }
    }
    return areas;
  }

  private BitSet hidden(Cells cells) {
    BitSet hidden = small.find(cells);
    if (!hidden.isEmpty()) {
      List<Partition> partitions = new ArrayList<>();
      rules.forEach(rule -> rule.partitions(cells, partitions::add));
      Settling.settle(cells, partitions, hidden);
    }
    return hidden;
  }

  private static Set<String> lists(List<Breakdown> breakdowns) {
    return breakdowns.stream()
        .filter(
            b ->
                b.columns().stream()
                    .map(Dictionary.shipped().table(b.over().table())::field)
                    .anyMatch(f -> f.type() == FieldType.ARRAY))
        .map(Breakdown::id)
        .collect(Collectors.toSet());
  }
}
