package pl.szansa.disclose;

import java.util.function.Consumer;

/** One way in which the cells of an area add up. */
interface Rule {

  /** Hands over every partition that the rule sees among the cells. */
  void partitions(Cells cells, Consumer<Partition> to);
}
