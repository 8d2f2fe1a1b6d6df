package pl.szansa.disclose;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The categories of a breakdown add up to the total; not those of a list, where a participation
 * counts under each of its codes.
 */
final class CategoriesOfTotal implements Rule {

  /** By number of a spot, that of the table of its period and breakdown; negative for none. */
  private final int[] tables;

  /**
   * @param lists ids of the breakdowns over lists
   */
  CategoriesOfTotal(Spots spots, Set<String> lists) {
    tables =
        spots.grouped(
            s ->
                s.isTotal() || lists.contains(s.breakdown())
                    ? null
                    : List.of(s.period(), s.breakdown()));
  }

  @Override
  public void partitions(Cells cells, Consumer<Partition> to) {
    for (int[] parts : cells.grouped(tables)) {
      to.accept(new Partition(cells.total(parts[0]), parts));
    }
  }
}
