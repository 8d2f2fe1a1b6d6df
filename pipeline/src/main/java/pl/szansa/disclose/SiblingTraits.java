package pl.szansa.disclose;

import java.util.function.Consumer;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;

/**
 * Totals of traits that are parts of the same whole, as those of a regulation's list, are treated
 * as if they added up to it. Some do (unemployed, inactive and employed are all participants), and
 * nobody should have to know which.
 */
final class SiblingTraits implements Rule {

  private record Siblings(String family, String partOf, String period) {}

  @Override
  public void partitions(Cells cells, Consumer<Partition> to) {
    cells
        .grouped(v -> v.isTotal() && cells.indicator(v).trait() ? siblings(v, cells) : null)
        .values()
        .forEach(parts -> to.accept(new Partition(Partition.KNOWN, parts)));
  }

  private static Siblings siblings(IndicatorValue v, Cells cells) {
    Indicator indicator = cells.indicator(v).indicator();
    return new Siblings(indicator.family(), indicator.partOf(), v.period());
  }
}
