package pl.szansa.disclose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.model.Dictionary;
import pl.szansa.model.FieldType;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PackedValues;

/**
 * Suppresses what tells of fewer persons than a threshold, and what would give it away: area by
 * area, first the small cells, then further ones until none follows from the rest.
 *
 * <p>Totals of an area are what offices publish themselves and stay, unless they are of a trait.
 * Differences between areas are not protected.
 */
public final class SuppressSmallCells {

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

  /** The values with small cells suppressed, in the same order; no area looks at another's. */
  public PackedValues apply(List<IndicatorValue> values) {
    return PackedValues.of(values).suppressed(this::hidden);
  }

  /** Places of what is to be suppressed among the values of an area. */
  private BitSet hidden(List<IndicatorValue> area) {
    Cells cells = new Cells(personal);
    int[] places = new int[area.size()];
    for (int i = 0; i < area.size(); i++) {
      IndicatorValue value = area.get(i);
      if (personal.containsKey(value.indicator())) {
        places[cells.size()] = i;
        cells.add(value);
      }
    }
    BitSet hidden = new BitSet();
    hidden(cells).stream().forEach(cell -> hidden.set(places[cell]));
    return hidden;
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
