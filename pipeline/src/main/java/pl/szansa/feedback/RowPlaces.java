package pl.szansa.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.model.Field;
import pl.szansa.model.Issue;
import pl.szansa.store.AffectedRow;

/** Where the first row of each issue stands in the workbook, as a link's target. */
final class RowPlaces {

  private static final int LETTERS = 26;

  record Key(String table, String code, String field) {}

  private RowPlaces() {}

  /**
   * @param sheets names of the sheets of rows, one per table
   */
  static Map<Key, String> of(List<TableRows> tables, List<String> sheets) {
    Map<Key, String> places = new HashMap<>();
    for (int i = 0; i < tables.size(); i++) {
      TableRows table = tables.get(i);
      List<String> fields = table.fields().stream().map(Field::name).toList();
      List<AffectedRow> rows = table.rows();
      for (int r = 0; r < rows.size(); r++) {
        for (Issue issue : rows.get(r).issues()) {
          int field = fields.indexOf(issue.field());
          int column = field < 0 ? RowsSheet.MESSAGES : RowsSheet.FIRST_FIELD + field;
          String cell = "'" + sheets.get(i) + "'!" + column(column) + (r + 2);
          places.putIfAbsent(new Key(table.table().name(), issue.code(), issue.field()), cell);
        }
      }
    }
    return places;
  }

  /** Letters of a column, from 0: A, B, … Z, AA. */
  static String column(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : column(column / LETTERS - 1) + last;
  }
}
