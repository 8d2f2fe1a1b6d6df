package pl.szansa.ingest;

import java.util.Arrays;
import pl.szansa.model.TableSchema;

/** Rows for tests of what looks at rows. */
public final class CanonicalRows {

  private CanonicalRows() {}

  /**
   * @param values of all stored fields of the table
   */
  public static CanonicalRow of(TableSchema table, long line, Object... values) {
    Cell[] cells =
        Arrays.stream(values).map(v -> new Cell(String.valueOf(v), v)).toArray(Cell[]::new);
    return new CanonicalRow(table, line, cells, java.util.List.of(), 0, false);
  }
}
