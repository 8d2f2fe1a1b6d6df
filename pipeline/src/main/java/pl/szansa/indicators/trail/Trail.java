package pl.szansa.indicators.trail;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What stands behind a value.
 *
 * @param numerator counted or summed over the rows
 * @param denominator the same; 0 where the indicator has none
 * @param byReason number of rows, in the order of the reasons
 * @param rows those that count first, by file and line; possibly not all
 */
public record Trail(
    BigDecimal numerator, BigDecimal denominator, Map<Reason, Long> byReason, List<TrailRow> rows) {

  public Trail {
    rows = List.copyOf(rows);
  }

  /** Number of all rows. */
  public long size() {
    return byReason.values().stream().mapToLong(Long::longValue).sum();
  }
}
