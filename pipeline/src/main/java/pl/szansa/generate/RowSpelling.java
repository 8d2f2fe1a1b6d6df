package pl.szansa.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns rows of a canonical table into the cells of one file, codes into the file's words. */
final class RowSpelling {

  private final List<Column> columns;

  private record Column(int position, Map<String, String> words) {}

  RowSpelling(Table table, List<String> fields, Style.Words words) {
    columns =
        fields.stream().map(f -> new Column(table.position(f), table.words(f, words))).toList();
  }

  List<Object> cells(Row row) {
    List<Object> cells = new ArrayList<>(columns.size());
    for (Column column : columns) {
      cells.add(cell(row.value(column.position), column.words));
    }
    return cells;
  }

  private static Object cell(Object value, Map<String, String> words) {
    if (value instanceof Row.Raw raw) {
      return raw.text();
    }
    if (words.isEmpty() || value == null) {
      return value;
    }
    String word = words.get(value.toString());
    if (word == null) {
      throw new IllegalArgumentException("no wording of code " + value);
    }
    return word;
  }
}
