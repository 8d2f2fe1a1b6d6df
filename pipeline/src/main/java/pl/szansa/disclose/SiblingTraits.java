package pl.szansa.disclose;

import java.util.function.Consumer;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;

/**
 * Totals of a regulation's list that are parts of the same whole are treated as if they added up to
 * it. Some do (unemployed, inactive and employed are all participants), and nobody should have to
 * know which. Forms of support do not: a person has many.
 */
final class SiblingTraits implements Rule {

  private record Siblings(String family, String partOf, String period) {}

  @Override
  public void partitions(Cells cells, Consumer<Partition> to) {
    cells
        .grouped(v -> sibling(v, cells) ? siblings(v, cells) : null)
        .values()
        .forEach(parts -> to.accept(new Partition(Partition.KNOWN, parts)));
  }

  private static boolean sibling(IndicatorValue v, Cells cells) {
    PersonalIndicator of = cells.indicator(v);
    return v.isTotal() && of.listed() && !of.indicator().partOf().isEmpty();
  }

  private static Siblings siblings(IndicatorValue v, Cells cells) {
    Indicator indicator = cells.indicator(v).indicator();
    return new Siblings(indicator.family(), indicator.partOf(), v.period());
  }
}
