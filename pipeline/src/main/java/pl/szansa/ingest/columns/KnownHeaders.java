package pl.szansa.ingest.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import pl.szansa.ingest.formats.SourceRow;

/**
 * Texts of first rows, and what they may mean as headers: many files have the same. Only so many
 * are remembered. For one thread.
 */
public final class KnownHeaders {

  private static final int MOST = 1 << 13;

  /** Characters; longer texts are no headers, and would fill the memory. */
  private static final int LONGEST = 400;

  private final Map<String, HeaderCell> known = new HashMap<>();

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
