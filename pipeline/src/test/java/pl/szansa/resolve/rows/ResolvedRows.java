package pl.szansa.resolve.rows;

import java.util.HashMap;
import java.util.Map;

/** What tests want to know of resolved rows. */
public final class ResolvedRows {

  private ResolvedRows() {}

  /** All columns of a row by name. */
  public static Map<String, Object> byName(ResolvedRow row, ColumnPlaces columns) {
    Map<String, Object> byName = new HashMap<>();
    columns.names().forEach(column -> byName.put(column, row.get(column)));
    return byName;
  }
}
