package pl.szansa.disclose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
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
  private final List<Breakdown> breakdowns;
  private final Map<String, PersonalIndicator> personal = new HashMap<>();

  /**
   * @param threshold counts from 1 to below this are suppressed
   * @param indicators the catalogue: only what is over participations tells of persons
   * @param breakdowns of the catalogue
   */
  public SuppressSmallCells(int threshold, List<Indicator> indicators, List<Breakdown> breakdowns) {
    this.small = new SmallCells(threshold);
    this.breakdowns = breakdowns;
    Map<List<String>, Integer> siblings = new HashMap<>();
    for (Indicator indicator : indicators) {
      if (PersonalIndicator.personal(indicator)) {
        List<String> whole = List.of(indicator.family(), indicator.partOf());
        int number = siblings.computeIfAbsent(whole, w -> siblings.size());
        personal.put(indicator.id(), new PersonalIndicator(indicator, personal.size(), number));
      }
    }
  }

  /** The values with small cells suppressed, in the same order; no area looks at another's. */
  public PackedValues apply(List<IndicatorValue> values) {
    PackedValues packed = PackedValues.of(values);
    Spots spots = new Spots(packed.allSpots());
    List<Rule> rules =
        List.of(
            new CategoriesOfTotal(spots, lists(breakdowns)),
            new MarginsOfPairs(spots, breakdowns),
            new PartsOfPeriods(spots),
            new SiblingTraits(spots));
    return packed.suppressed(area -> hidden(new Cells(personal, spots, area), rules));
  }

  /** Places of what is to be suppressed among the values of an area. */
  private BitSet hidden(Cells cells, List<Rule> rules) {
    BitSet hidden = small.find(cells);
    if (!hidden.isEmpty()) {
      List<Partition> partitions = new ArrayList<>();
      rules.forEach(rule -> rule.partitions(cells, partitions::add));
      Settling.settle(cells, partitions, hidden);
    }
    BitSet values = new BitSet();
    hidden.stream().forEach(cell -> values.set(cells.value(cell)));
    return values;
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
