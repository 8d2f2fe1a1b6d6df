package pl.szansa.resolve.rows;

import java.util.Arrays;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;

/** A row of a resolved table while its columns are derived; a column that is not set is null. */
public final class ResolvedRow {

  private final ColumnPlaces columns;
  private final Object[] values;

  public ResolvedRow(ColumnPlaces columns) {
    this.columns = columns;
    this.values = new Object[columns.names().size()];
  }

  /** The columns of a resolved table. */
  public static ColumnPlaces columns(TableSchema table) {
    return new ColumnPlaces(table.fields().stream().map(Field::name).toList());
  }

  /** The columns that it has. */
  public ColumnPlaces columns() {
    return columns;
  }

  public void put(String column, Object value) {
    values[columns.of(column)] = value;
  }

  /** Sets a column by its place. */
  public void put(int place, Object value) {
    values[place] = value;
  }

  public Object get(String column) {
    return values[columns.of(column)];
  }

  /** The value of a column by its place. */
  public Object get(int place) {
    return values[place];
  }

  /** The values in the order of the columns. */
  public Object[] values() {
    return values;
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
