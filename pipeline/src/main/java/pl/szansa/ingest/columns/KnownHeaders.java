package pl.szansa.ingest.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pl.szansa.ingest.formats.SourceRow;

/**
 * Texts of first rows, and what they may mean as headers, one by one and as rows: many files have
 * the same. Only so many are remembered. For one thread.
 */
public final class KnownHeaders {

  private static final int MOST = 1 << 13;
  private static final int MOST_ROWS = 1 << 6;

  /** Characters; longer texts are no headers, and would fill the memory. */
  private static final int LONGEST = 400;

  /** All that decides what a row is as a header, but its line. */
  record Row(SenderMapping mapping, Columns.Reading reading, List<String> cells) {}

  private final Map<String, HeaderCell> known = new HashMap<>();
  private final Map<Row, Header> rows = new HashMap<>();

  /**
   * A row as a header, of whatever line.
   *
   * @param made finds it out; null where it can be none
   */
  Header header(Row row, Supplier<Header> made) {
    Header header = rows.get(row);
    if (header == null) {
      header = made.get();
      if (rows.size() >= MOST_ROWS) {
        rows.clear();
      }
      rows.put(row, header);
    }
    return header;
  }

  /** The cells of a row. */
  HeaderCell[] of(SourceRow row) {
    if (known.size() > MOST) {
      known.clear();
    }
    return Arrays.stream(row.cells()).map(this::of).toArray(HeaderCell[]::new);
  }

  private HeaderCell of(String text) {
    return text.length() > LONGEST
        ? new HeaderCell(text)
        : known.computeIfAbsent(text, HeaderCell::new);
  }
}
