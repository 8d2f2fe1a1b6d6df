package pl.szansa.store.scan;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/** What follows from a column's value, worked out once for every value. */
public final class Derived {

  private final Coded column;
  private final ToIntFunction<Object> of;
  private int[] known = new int[16];
  private int size;
  private int generation;

  /**
   * @param of a value, or null
   */
  public Derived(Coded column, ToIntFunction<Object> of) {
    this.column = column;
    this.of = of;
  }

  /** To be called once the rows of a batch are set. */
  public void prepare() {
    if (generation != column.generation()) {
      generation = column.generation();
      size = 0;
    }
    if (known.length < column.size()) {
      known = Arrays.copyOf(known, column.size() * 2);
    }
    for (; size < column.size(); size++) {
      known[size] = of.applyAsInt(column.value(size));
    }
  }

  public int at(int row) {
    return known[column.at(row)];
  }
}
