package pl.szansa.resolve;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.iceberg.StructLike;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;

/** A row of a resolved table while its columns are derived; a column that is not set is null. */
final class ResolvedRow implements StructLike {

  /** The columns of a table and their places in a row. */
  static final class Layout {

    private final Map<String, Integer> places = new LinkedHashMap<>();

    Layout(TableSchema table) {
      for (Field field : table.fields()) {
        places.put(field.name(), places.size());
      }
    }

    /** The place of a column. */
    int place(String column) {
      Integer place = places.get(column);
      if (place == null) {
        throw new IllegalArgumentException("no column " + column);
      }
      return place;
    }
  }

  private final Layout layout;
  private final Object[] values;

  ResolvedRow(Layout layout) {
    this.layout = layout;
    this.values = new Object[layout.places.size()];
  }

  void put(String column, Object value) {
    values[layout.place(column)] = value;
  }

  Object get(String column) {
    return values[layout.place(column)];
  }

  /** The values in the order of the columns. */
  Object[] values() {
    return values;
  }

  /** All columns by name. */
  Map<String, Object> byName() {
    Map<String, Object> byName = new HashMap<>();
    layout.places.forEach((column, place) -> byName.put(column, values[place]));
    return byName;
  }

  @Override
  public int size() {
    return values.length;
  }

  /** As Iceberg's internal types have it: a date is a number of days. */
  @Override
  public <T> T get(int place, Class<T> type) {
    Object value = values[place];
    return type.cast(value instanceof LocalDate day ? (int) day.toEpochDay() : value);
  }

  @Override
  public <T> void set(int place, T value) {
    values[place] = value;
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
