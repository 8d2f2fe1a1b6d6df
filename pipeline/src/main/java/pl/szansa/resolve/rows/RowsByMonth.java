package pl.szansa.resolve.rows;

import java.io.Serializable;
import java.util.Arrays;
import pl.szansa.model.Coverage;

/**
 * How many rows a submission holds of a project by month, as it is asked for every row again.
 *
 * @param months in order, as {@link Coverage} numbers them
 * @param before rows of the months before each, and of all at the end
 */
record RowsByMonth(int[] months, long[] before) implements Serializable {

  static RowsByMonth of(Coverage coverage) {
    int[] months = coverage.months().keySet().stream().mapToInt(Integer::intValue).toArray();
    long[] before = new long[months.length + 1];
    for (int i = 0; i < months.length; i++) {
      before[i + 1] = before[i] + coverage.months().get(months[i]);
    }
    return new RowsByMonth(months, before);
  }

  /** Rows of all months. */
  long all() {
    return before[months.length];
  }

  /** Rows in the months from another's first to its last. */
  long within(RowsByMonth other) {
    return before[months(other.months[other.months.length - 1] + 1)]
        - before[months(other.months[0])];
  }

  /** How many of the months are before one. */
  private int months(int month) {
    int place = Arrays.binarySearch(months, month);
    return place < 0 ? -place - 1 : place;
  }
}
