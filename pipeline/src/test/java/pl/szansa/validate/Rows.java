package pl.szansa.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sound row of one header, and rows that differ from it in some cells. */
final class Rows {

  private final Map<String, String> sound = new LinkedHashMap<>();

  /**
   * @param cells header, value, header, value
   */
  Rows(String... cells) {
    for (int i = 0; i < cells.length; i += 2) {
      sound.put(cells[i], cells[i + 1]);
    }
  }

  /**
   * A case of one row.
   *
   * @param changes {@code header=value}, with {@code ;} between
   */
  RulesTest.Case with(String name, String changes, String... issues) {
    return RulesTest.rows(name, header(), row(changes), issues);
  }

  /** A case of two rows, the second of which is judged. */
  RulesTest.Case twice(String name, String first, String second, String... issues) {
    return RulesTest.rows(name, header(), row(first) + "\n" + row(second), issues);
  }

  /** A case without some columns. */
  RulesTest.Case without(String name, List<String> columns, String changes, String... issues) {
    List<String> cells = new ArrayList<>();
    sound.forEach(
        (column, value) -> {
          if (!columns.contains(column)) {
            cells.add(column);
            cells.add(value);
          }
        });
    return new Rows(cells.toArray(String[]::new)).with(name, changes, issues);
  }

  private String header() {
    return String.join(";", sound.keySet()) + "\n";
  }

  private String row(String changes) {
    Map<String, String> row = new LinkedHashMap<>(sound);
    for (String change : changes.split(";")) {
      if (!change.isEmpty()) {
        String[] parts = change.split("=", 2);
        if (row.put(parts[0], parts[1]) == null) {
          throw new IllegalArgumentException("no column " + parts[0]);
        }
      }
    }
    return String.join(";", row.values());
  }
}
