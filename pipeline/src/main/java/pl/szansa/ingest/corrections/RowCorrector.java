package pl.szansa.ingest.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.model.Missing;
import pl.szansa.model.TableSchema;

/** Applies the fixes for one sheet to its rows, before their values are read. */
public final class RowCorrector {

  /**
   * A fix that was applied to a row.
   *
   * @param id file and number of the fix, as in {@code radom.yml#2}
   * @param position position of the field among the table's stored fields
   * @param old what the file says
   * @param reason why it was changed
   */
  public record Applied(String id, int position, String old, String reason) {}

  record Bound(
      String id,
      Correction correction,
      int position,
      Map<Integer, String> where,
      List<CellReader> cells) {}

  private final List<Bound> bound;

  RowCorrector(List<Bound> bound) {
    this.bound = List.copyOf(bound);
  }

  static Bound bind(String id, Correction correction, TableSchema table) {
    Map<Integer, String> where = new TreeMap<>();
    correction.where().forEach((field, text) -> where.put(table.position(field), text));
    List<CellReader> cells = table.storedFields().stream().map(CellReader::new).toList();
    return new Bound(id, correction, table.position(correction.field()), where, cells);
  }

  /** Whether there is nothing to be fixed in any row. */
  public boolean idle() {
    return bound.isEmpty();
  }

  /**
   * Changes the texts that are to be fixed.
   *
   * @param line line or spreadsheet row of the row
   * @param texts per stored field what the file says, null where it has no such column
   * @return what was changed
   */
  public List<Applied> apply(long line, String[] texts) {
    if (idle()) {
      return List.of();
    }
    List<Applied> applied = new ArrayList<>();
    for (Bound b : bound) {
      String text = texts[b.position()];
      if (text != null && matches(b, line, texts)) {
        texts[b.position()] = b.correction().fixed();
        applied.add(new Applied(b.id(), b.position(), text.strip(), b.correction().reason()));
      }
    }
    return applied;
  }

  private static boolean matches(Bound b, long line, String[] texts) {
    Correction correction = b.correction();
    return (correction.line() == null || correction.line() == line)
        && same(b.cells().get(b.position()), texts[b.position()], correction.old())
        && b.where().entrySet().stream()
            .allMatch(w -> same(b.cells().get(w.getKey()), texts[w.getKey()], w.getValue()));
  }

  /** The same text, or two spellings of the same value. */
  private static boolean same(CellReader cell, String text, String wanted) {
    if (text == null) {
      return false;
    }
    if (text.strip().equals(wanted.strip())) {
      return true;
    }
    Object value = cell.read(text);
    return value != CellReader.UNREADABLE
        && !(value instanceof Missing)
        && value.equals(cell.read(wanted));
  }
}
