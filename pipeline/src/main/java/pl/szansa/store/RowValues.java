package pl.szansa.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Cell;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.model.Privacy;
import pl.szansa.model.TableSchema;

/** What is stored of a row of one table. */
final class RowValues {

  private static final Set<String> KEYS = Set.of("project", "office", "beneficiary");

  private final List<Field> fields;

  RowValues(TableSchema table) {
    this.fields = table.storedFields();
  }

  /**
   * What is stored of a cell of a row that counts, or null. Coded fields keep the reason of an
   * absence as a code of its own; a blank is never a "no". Numbers that join tables are left alone.
   */
  Object of(Cell cell, int column) {
    Field field = fields.get(column);
    Object value = cell.value();
    if (value instanceof Missing reason) {
      return field.coded() ? reason.code() : null;
    }
    if (value == CellReader.UNREADABLE) {
      return null;
    }
    boolean asItIs =
        field.coded()
            || field.privacy() == Privacy.IDENTIFIER
            || value instanceof String && KEYS.contains(field.name());
    return asItIs ? value : withoutPersons(cell.text(), value);
  }

  /** The same of a row that was put aside, where any text may stand in any column. */
  Object ofPutAside(CanonicalRow row, int column) {
    Field field = fields.get(column);
    Object value = of(row.cell(column), column);
    if (value == null || field.coded() || field.privacy() == Privacy.IDENTIFIER) {
      return value;
    }
    if (row.doubtful()) {
      return null;
    }
    return value instanceof String key && KEYS.contains(field.name()) ? Masking.hide(key) : value;
  }

  /** A cell may hold what belongs into another, a PESEL among the amounts. */
  private static Object withoutPersons(String text, Object value) {
    if (value instanceof String said) {
      return Masking.hide(said);
    }
    boolean sound = value instanceof LocalDate || text == null || shown(text, value).equals(text);
    return sound ? value : null;
  }

  /** What the file says by field, without identifiers and with persons masked. */
  static Map<String, String> original(CanonicalRow row) {
    List<Field> fields = row.table().storedFields();
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      String text = row.text(i);
      boolean kept = fields.get(i).privacy() == Privacy.NONE && !row.doubtful();
      if (kept && text != null && !text.isBlank()) {
        texts.put(fields.get(i).name(), Masking.shorten(shown(text.strip(), row.value(i))));
      }
    }
    return texts;
  }

  /** An amount of nine digits is no telephone. */
  private static String shown(String text, Object value) {
    return value instanceof BigDecimal && !Masking.names(text) ? text : Masking.hide(text);
  }
}
