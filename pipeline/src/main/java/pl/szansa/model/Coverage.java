package pl.szansa.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a submission holds of one project: how many accepted rows there are per month of the date
 * that places a row in time (of entry, of support, of a document).
 *
 * @param project project number
 * @param months rows by month as {@code year * 12 + month - 1}; at least one
 */
public record Coverage(String project, SortedMap<Integer, Long> months)
    implements java.io.Serializable {

  public Coverage {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
  }

  /** The key of a date in {@code months}. */
  public static int month(LocalDate date) {
    return date.getYear() * 12 + date.getMonthValue() - 1;
  }

  /** The first month with a row. */
  public YearMonth first() {
    return yearMonth(months.firstKey());
  }

  /** The last month with a row. */
  public YearMonth last() {
    return yearMonth(months.lastKey());
  }

  /** Rows of all months. */
  public long rows() {
    return months.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Rows in the months from another's first to its last. */
  public long rowsWithin(Coverage other) {
    return months.subMap(other.months.firstKey(), other.months.lastKey() + 1).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private static YearMonth yearMonth(int month) {
    return YearMonth.of(month / 12, month % 12 + 1);
  }
}
