package pl.szansa.store;

import java.util.SortedMap;
import java.util.TreeMap;
import pl.szansa.model.Coverage;

/** Rows by month, as {@link Coverage#month} numbers them; quick for the months of our days. */
final class MonthCounts {

  private static final int YEAR = 12;
  private static final int FROM = 1990 * YEAR;
  private static final int UNTIL = 2050 * YEAR;

  /** From the first to the last month that was met, in whole years: sheets may have many of us. */
  private int[] near = {};

  private int first;
  private final SortedMap<Integer, Long> far = new TreeMap<>();

  void add(int month) {
    if (month < FROM || month >= UNTIL) {
      far.merge(month, 1L, Long::sum);
      return;
    }
    if (month < first || month >= first + near.length) {
      reach(month);
    }
    near[month - first]++;
  }

  private void reach(int month) {
    int begin = month - month % YEAR;
    int from = near.length == 0 ? begin : Math.min(first, begin);
    int to = Math.max(near.length == 0 ? begin : first + near.length, begin + YEAR);
    int[] wider = new int[to - from];
    System.arraycopy(near, 0, wider, near.length == 0 ? 0 : first - from, near.length);
    near = wider;
    first = from;
  }

  /** The months that have rows. */
  SortedMap<Integer, Long> rows() {
    SortedMap<Integer, Long> rows = new TreeMap<>(far);
    for (int i = 0; i < near.length; i++) {
      if (near[i] > 0) {
        rows.put(first + i, (long) near[i]);
      }
    }
    return rows;
  }
}
