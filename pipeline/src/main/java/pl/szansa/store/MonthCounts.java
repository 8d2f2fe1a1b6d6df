package pl.szansa.store;

import java.util.SortedMap;
import java.util.TreeMap;
import pl.szansa.model.Coverage;

/** Rows by month, as {@link Coverage#month} numbers them; quick for the months of our days. */
final class MonthCounts {

  private static final int FROM = 1990 * 12;
  private static final int MONTHS = 60 * 12;

  private final int[] near = new int[MONTHS];
  private final SortedMap<Integer, Long> far = new TreeMap<>();

  void add(int month) {
    int place = month - FROM;
    if (place >= 0 && place < MONTHS) {
      near[place]++;
    } else {
      far.merge(month, 1L, Long::sum);
    }
  }

  /** The months that have rows. */
  SortedMap<Integer, Long> rows() {
    SortedMap<Integer, Long> rows = new TreeMap<>(far);
    for (int i = 0; i < MONTHS; i++) {
      if (near[i] > 0) {
        rows.put(FROM + i, (long) near[i]);
      }
    }
    return rows;
  }
}
