package pl.szansa.store.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A column of a batch of rows, as small numbers that stand for its values: what follows from a
 * value is then worked out once, and found again by its number.
 */
public final class Coded {

  /** Stands for no value. */
  public static final int NULL = 0;

  /** So many values are remembered before all are forgotten. */
  private static final int MOST = 1 << 14;

  private final int[] codes = new int[Batch.SIZE];
  private final List<Object> values = new ArrayList<>(Arrays.asList((Object) null));
  private final Map<Object, Integer> known = new HashMap<>();
  private Predicate<Object> wanted;
  private int generation;

  /** From now on all values but some are taken for none: they need not be told apart. */
  void only(Predicate<Object> some) {
    wanted = some;
  }

  /** The number of a value, which must not change any more. */
  public int code(Object value) {
    if (value == null || wanted != null && !wanted.test(value)) {
      return NULL;
    }
    Integer code = known.get(value);
    if (code == null) {
      code = values.size();
      values.add(value);
      known.put(value, code);
    }
    return code;
  }

  public void set(int row, int code) {
    codes[row] = code;
  }

  /** Sets the numbers of the rows from some on. */
  void set(int row, int[] codes, int count) {
    System.arraycopy(codes, 0, this.codes, row, count);
  }

  /** The number of a row's value. */
  public int at(int row) {
    return codes[row];
  }

  /** The value, as Spark's rows hold it, that a number stands for. */
  public Object value(int code) {
    return values.get(code);
  }

  /** Numbers are below this. */
  public int size() {
    return values.size();
  }

  /** Another one after the numbers have come to stand for other values. */
  public int generation() {
    return generation;
  }

  /** To be called before the numbers of a batch are set: forgets what has become too much. */
  public void begin() {
    if (values.size() > MOST) {
      known.clear();
      values.subList(1, values.size()).clear();
      generation++;
    }
  }
}
