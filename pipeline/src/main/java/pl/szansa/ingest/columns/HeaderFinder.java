package pl.szansa.ingest.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.model.Dictionary;
import pl.szansa.model.TableSchema;

/**
 * Finds the header row among a file's first rows, and the table it belongs to: the one that most of
 * its cells are known to. Titles and blank rows above it do not matter.
 */
public final class HeaderFinder {

  /** Rows to look at before giving up. */
  public static final int DEPTH = 30;

  private static final int FEWEST_MATCHES = 3;

  private final SenderMapping mapping;
  private final KnownHeaders known;

  /**
   * @param mapping the sender's own names, which go before the dictionary's
   */
  public HeaderFinder(Optional<SenderMapping> mapping) {
    this(mapping, new KnownHeaders());
  }

  /**
   * The same, by a reader who has looked at other rows before.
   *
   * @param known what stood in them
   */
  public HeaderFinder(Optional<SenderMapping> mapping, KnownHeaders known) {
    this.known = known;
    this.mapping = mapping.orElse(SenderMapping.NONE);
  }

  public Optional<Header> find(List<SourceRow> rows) {
    Header best = best(rows, Columns.Reading.EXACT);
    if (best == null || best.matched() < FEWEST_MATCHES) {
      best = best(rows, Columns.Reading.LOOSE);
    }
    if (best == null || best.matched() < FEWEST_MATCHES - 1) {
      return Optional.empty();
    }
    long line = best.line();
    SourceRow row = rows.stream().filter(r -> r.line() == line).findFirst().orElseThrow();
    return Optional.of(of(row, Columns.Reading.GUESSED)).filter(h -> h.matched() >= FEWEST_MATCHES);
  }

  /** The header row once more, with all that can be made of it. */
  private Header whole(SourceRow row) {
    HeaderCell[] cells = known.of(row);
    Header loose = of(row, Columns.Reading.LOOSE);
    SenderMapping form =
        mapping.form().isEmpty()
            ? KnownForms.recognise(loose.table().name(), Arrays.asList(cells))
                .map(f -> mapping.onto(f.mapping()))
                .orElse(mapping)
            : mapping;
    return new Columns(loose.table(), form, row.line(), cells).header(Columns.Reading.GUESSED);
  }

  /**
   * What to show of rows among which there is no header: the one that comes closest, unless it may
   * be somebody's data.
   */
  public String closest(List<SourceRow> rows) {
    Header best = best(rows, Columns.Reading.EXACT);
    SourceRow row =
        rows.stream()
            .filter(r -> best != null && r.line() == best.line())
            .findFirst()
            .orElse(rows.get(0));
    List<String> cells =
        Arrays.stream(row.cells()).filter(c -> !c.isBlank()).map(String::strip).toList();
    boolean data =
        best == null
            || best.matched() == 0
            || cells.stream().anyMatch(c -> c.matches("(?s).*\\d\\d.*"));
    return data ? Masking.hidden(cells.size()) : Masking.mask(String.join(" | ", cells));
  }

  private Header best(List<SourceRow> rows, Columns.Reading reading) {
    Header best = null;
    for (SourceRow row : rows) {
      if (mapping.headerRow() > 0 && row.line() != mapping.headerRow()) {
        continue;
      }
      if (best != null && mostMatches(row) < best.matched()) {
        // data, mostly; to find out what its many texts might mean as headers takes long
        continue;
      }
      Header header = of(row, reading);
      best = best == null || header != null && better(header, best) ? header : best;
    }
    return best;
  }

  /** A row as a header; null where no table is to be looked for. */
  private Header of(SourceRow row, Columns.Reading reading) {
    Header header =
        known.header(
            new KnownHeaders.Row(mapping, reading, List.of(row.cells())),
            () -> reading == Columns.Reading.GUESSED ? whole(row) : best(row, reading));
    return header == null ? null : header.at(row.line());
  }

  private Header best(SourceRow row, Columns.Reading reading) {
    HeaderCell[] cells = known.of(row);
    Header best = null;
    for (TableSchema table : Dictionary.shipped().tables()) {
      if (mapping.table().isEmpty() || mapping.table().equals(table.name())) {
        Header candidate = new Columns(table, mapping, row.line(), cells).header(reading);
        best = best == null || better(candidate, best) ? candidate : best;
      }
    }
    return best;
  }

  /** So many cells of a row may be headers; ours have letters, a sender's may be numbers. */
  private int mostMatches(SourceRow row) {
    boolean lettered = mapping.columns().isEmpty();
    return (int)
        Arrays.stream(row.cells()).filter(c -> lettered ? lettered(c) : !c.isBlank()).count();
  }

  private static boolean lettered(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean better(Header a, Header b) {
    return a.matched() != b.matched()
        ? a.matched() > b.matched()
        : a.missing().size() < b.missing().size();
  }
}
