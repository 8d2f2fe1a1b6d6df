package pl.szansa.disclose;

import java.util.Set;
import java.util.function.Consumer;

/**
 * The categories of a breakdown add up to the total; not those of a list, where a participation
 * counts under each of its codes.
 */
final class CategoriesOfTotal implements Rule {

  private record Table(String indicator, String period, String breakdown) {}

  private final Set<String> lists;

  /**
   * @param lists ids of the breakdowns over lists
   */
  CategoriesOfTotal(Set<String> lists) {
    this.lists = lists;
  }

  @Override
  public void partitions(Cells cells, Consumer<Partition> to) {
    cells
        .grouped(
            v ->
                v.isTotal() || lists.contains(v.breakdown())
                    ? null
                    : new Table(v.indicator(), v.period(), v.breakdown()))
        .values()
        .forEach(parts -> to.accept(new Partition(cells.total(cells.value(parts[0])), parts)));
  }
}
