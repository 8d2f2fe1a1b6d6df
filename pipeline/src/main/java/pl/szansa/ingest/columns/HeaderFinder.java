package pl.szansa.ingest.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.ingest.values.Words;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;

/**
 * Finds the header row among a file's first rows, and the table it belongs to: the one that most of
 * its cells are known to. Titles and blank rows above it do not matter.
 */
public final class HeaderFinder {

  /** Rows to look at before giving up. */
  public static final int DEPTH = 30;

  private static final int FEWEST_MATCHES = 3;

  private static final Map<TableSchema, Map<String, Field>> ALIASES = aliases();

  private final Optional<SenderMapping> mapping;

  /**
   * @param mapping the sender's own names, which go before the dictionary's
   */
  public HeaderFinder(Optional<SenderMapping> mapping) {
    this.mapping = mapping;
  }

  private static Map<TableSchema, Map<String, Field>> aliases() {
    Map<TableSchema, Map<String, Field>> byTable = new LinkedHashMap<>();
    Dictionary.shipped().tables().forEach(table -> byTable.put(table, aliases(table)));
    return byTable;
  }

  /** Every spelling under which a table's fields are known. */
  static Map<String, Field> aliases(TableSchema table) {
    Map<String, Field> known = new HashMap<>();
    for (Field field : table.fields()) {
      known.putIfAbsent(Words.normalise(field.label().pl()), field);
      known.putIfAbsent(Words.normalise(field.label().en()), field);
      known.putIfAbsent(Words.normalise(field.name()), field);
      field.aliases().forEach(alias -> known.putIfAbsent(Words.normalise(alias), field));
    }
    return known;
  }

  public Optional<Header> find(List<SourceRow> rows) {
    return Optional.ofNullable(best(rows)).filter(h -> h.matched() >= FEWEST_MATCHES);
  }

  /**
   * What to show of rows among which there is no header: the one that comes closest, unless it may
   * be somebody's data.
   */
  public String closest(List<SourceRow> rows) {
    Header best = best(rows);
    SourceRow row =
        rows.stream().filter(r -> r.line() == best.line()).findFirst().orElse(rows.get(0));
    List<String> cells =
        Arrays.stream(row.cells()).filter(c -> !c.isBlank()).map(String::strip).toList();
    boolean data = best.matched() == 0 || cells.stream().anyMatch(c -> c.matches("(?s).*\\d\\d.*"));
    return data ? Masking.hidden(cells.size()) : Masking.mask(String.join(" | ", cells));
  }

  private Header best(List<SourceRow> rows) {
    Header best = null;
    for (SourceRow row : rows) {
      for (TableSchema table : ALIASES.keySet()) {
        Header candidate = match(table, row);
        if (best == null || better(candidate, best)) {
          best = candidate;
        }
      }
    }
    return best;
  }

  private static boolean better(Header a, Header b) {
    return a.matched() != b.matched()
        ? a.matched() > b.matched()
        : a.missing().size() < b.missing().size();
  }

  private Header match(TableSchema table, SourceRow row) {
    List<Field> columns = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String cell : row.cells()) {
      Field field = field(table, cell);
      // the second of two columns with the same meaning is not known
      boolean repeated = field != null && columns.contains(field);
      columns.add(repeated ? null : field);
      if (field == null && !cell.isBlank() || repeated && field.stored()) {
        unknown.add(cell.strip());
      }
    }
    return new Header(table, row.line(), columns, unknown);
  }

  private Field field(TableSchema table, String header) {
    String mapped = mapping.map(m -> m.field(header)).orElse(null);
    if (mapped != null) {
      return table.fields().stream().filter(f -> f.name().equals(mapped)).findFirst().orElse(null);
    }
    return ALIASES.get(table).get(Words.normalise(header));
  }
}
