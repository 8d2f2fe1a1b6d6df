package pl.szansa.indicators.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some rows of a table, by column. */
final class Batch {

  /** Rows at most: so many that the numbers of all columns stay in a processor's cache. */
  static final int SIZE = 1024;

  private final Map<String, Coded> columns = new LinkedHashMap<>();
  private int rows;

  Batch(List<String> columns) {
    columns.forEach(name -> this.columns.put(name, new Coded()));
  }

  /** Names of the columns. */
  List<String> names() {
    return List.copyOf(columns.keySet());
  }

  Coded column(String name) {
    return columns.get(name);
  }

  /** To be called before rows are set. */
  void begin() {
    columns.values().forEach(Coded::begin);
    rows = 0;
  }

  /** How many rows were set. */
  void end(int rows) {
    this.rows = rows;
  }

  int rows() {
    return rows;
  }
}
