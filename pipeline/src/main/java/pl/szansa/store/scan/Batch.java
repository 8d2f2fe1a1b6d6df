package pl.szansa.store.scan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Some rows of a table, by column. */
public final class Batch {

  /**
   * Rows at most: so many that some of them have the same office, year and category, and so few
   * that the numbers of all columns stay in a processor's cache.
   */
  public static final int SIZE = 8192;

  private final Map<String, Coded> columns = new LinkedHashMap<>();
  private String lead;
  private int rows;

  public Batch(List<String> columns) {
    columns.forEach(name -> this.columns.put(name, new Coded()));
  }

  /**
   * Only rows that have a wanted value: the others are passed over as if they were not there.
   *
   * @param column one of the columns
   * @param wanted tells of a value, as Spark's rows hold it, whether it is
   */
  public Batch only(String column, Predicate<Object> wanted) {
    lead = column;
    column(column).only(wanted);
    return this;
  }

  /** The column by which rows are passed over; null if none are. */
  String lead() {
    return lead;
  }

  /** Names of the columns. */
  public List<String> names() {
    return List.copyOf(columns.keySet());
  }

  public Coded column(String name) {
    return columns.get(name);
  }

  /** To be called before rows are set. */
  public void begin() {
    columns.values().forEach(Coded::begin);
    rows = 0;
  }

  /** How many rows were set. */
  public void end(int rows) {
    this.rows = rows;
  }

  public int rows() {
    return rows;
  }
}
