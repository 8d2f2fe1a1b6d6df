package pl.szansa.resolve;

import java.util.Arrays;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;

/** A row of a resolved table while its columns are derived; a column that is not set is null. */
final class ResolvedRow {

  private final ColumnPlaces columns;
  private final Object[] values;

  ResolvedRow(ColumnPlaces columns) {
    this.columns = columns;
    this.values = new Object[columns.names().size()];
  }

  /** The columns of a resolved table. */
  static ColumnPlaces columns(TableSchema table) {
    return new ColumnPlaces(table.fields().stream().map(Field::name).toList());
  }

  /** The columns that it has. */
  ColumnPlaces columns() {
    return columns;
  }

  void put(String column, Object value) {
    values[columns.of(column)] = value;
  }

  /** Sets a column by its place. */
  void put(int place, Object value) {
    values[place] = value;
  }

  Object get(String column) {
    return values[columns.of(column)];
  }

  /** The value of a column by its place. */
  Object get(int place) {
    return values[place];
  }

  /** The values in the order of the columns. */
  Object[] values() {
    return values;
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
