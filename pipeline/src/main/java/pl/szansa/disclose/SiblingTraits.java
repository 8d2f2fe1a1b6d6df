package pl.szansa.disclose;

import java.util.function.Consumer;

/**
 * Totals of a regulation's list that are parts of the same whole are treated as if they added up to
 * it. Some do (unemployed, inactive and employed are all participants), and nobody should have to
 * know which. Forms of support do not: a person has many.
 */
final class SiblingTraits implements Rule {

  /** By number of a spot, that of its period if it is a total; negative for categories. */
  private final int[] periods;

  SiblingTraits(Spots spots) {
    periods = spots.grouped(s -> s.isTotal() ? s.period() : null);
  }

  @Override
  public void partitions(Cells cells, Consumer<Partition> to) {
    int[][] groups =
        cells.groupedAcross(
            p -> {
              int siblings = cells.indicator(p).siblings();
              int period = periods[cells.spot(p)];
              return siblings < 0 || period < 0 ? Cells.NONE : Cells.key(siblings, period);
            });
    for (int[] parts : groups) {
      to.accept(new Partition(Partition.KNOWN, parts));
    }
  }
}
