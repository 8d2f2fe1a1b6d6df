package pl.szansa.store.columns;

import java.util.function.Function;

/**
 * What was made of the latest cells of a column: each has one place, where a later one may displace
 * it, so that nothing is searched and nothing grows.
 *
 * @param <V> what is made of a cell
 */
public final class Recent<V> {

  private static final int PLACES = 1 << 12;

  /** Knuth's multiplicative hash: the golden ratio of 32 bits. */
  private static final int SPREAD = 0x9E3779B9;

  private final Object[] cells = new Object[PLACES];
  private final Object[] made = new Object[PLACES];
  private final Function<Object, V> make;

  /**
   * @param make not null of a cell, and always the same but for its memory
   */
  public Recent(Function<Object, V> make) {
    this.make = make;
  }

  /** What is made of a cell, not null. */
  @SuppressWarnings("unchecked")
  public V of(Object cell) {
    int place = place(cell);
    Object known = cells[place];
    if (known != cell && !cell.equals(known)) {
      return anew(cell);
    }
    return (V) made[place];
  }

  /** Makes it again. */
  public V anew(Object cell) {
    V value = make.apply(cell);
    int place = place(cell);
    cells[place] = cell;
    made[place] = value;
    return value;
  }

  private static int place(Object cell) {
    return cell.hashCode() * SPREAD >>> Integer.numberOfLeadingZeros(PLACES - 1);
  }
}
