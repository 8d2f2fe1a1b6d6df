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
    String[] texts = Arrays.stream(values).map(String::valueOf).toArray(String[]::new);
    return new CanonicalRow(table, line, values, texts, java.util.List.of(), 0, false);
  }
}
