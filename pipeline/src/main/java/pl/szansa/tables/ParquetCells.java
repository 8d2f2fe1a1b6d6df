package pl.szansa.tables;

import java.util.List;
import pl.szansa.store.columns.Column;
import pl.szansa.store.columns.Recent;
import pl.szansa.store.columns.StoredValue;
import pl.szansa.tables.schema.ColumnSchema;
import pl.szansa.tables.schema.ColumnSchema.Blank;

/** Writes the cells of a table's column to that of a Parquet file. */
abstract class ParquetCells {

  final Column column;

  private ParquetCells(Column column) {
    this.column = column;
  }

  static ParquetCells of(ColumnSchema schema, Column column) {
    boolean emptyIsText = schema.range().blank() == Blank.EMPTY_TEXT;
    return switch (schema.type()) {
      case STRING -> new Texts(column, emptyIsText);
      case INTEGER -> new Counts(column);
      case NUMBER, DATE -> new Values(column);
      case BOOLEAN -> new Flags(column);
      case ARRAY -> new Lists(column);
    };
  }

  /**
   * @param cell as {@link RowWriter} takes it
   */
  abstract void write(Object cell);

  /** One value a row; the latest are remembered, for tables are sorted. */
  private static class Values extends ParquetCells {

    private final Recent<StoredValue> recent = new Recent<>(cell -> column.value(content(cell)));
    private final StoredValue absent;
    private Object last;
    private StoredValue stored;

    Values(Column column) {
      super(column);
      absent = column.value(null);
      stored = absent;
    }

    @Override
    void write(Object cell) {
      if (cell != last || !column.holds(stored)) {
        last = cell;
        stored = cell == null ? absent : stored(cell);
      }
      column.add(stored);
    }

    private StoredValue stored(Object cell) {
      StoredValue known = recent.of(cell);
      return column.holds(known) ? known : recent.anew(cell);
    }

    /** What the column is given for a cell; null for nothing. */
    Object content(Object cell) {
      return cell;
    }
  }

  private static final class Texts extends Values {

    private final boolean emptyIsText;

    Texts(Column column, boolean emptyIsText) {
      super(column);
      this.emptyIsText = emptyIsText;
    }

    @Override
    Object content(Object cell) {
      String text = cell.toString();
      return text.isEmpty() && !emptyIsText ? null : text;
    }
  }

  private static final class Counts extends Values {

    Counts(Column column) {
      super(column);
    }

    @Override
    Object content(Object cell) {
      return ((Number) cell).longValue();
    }
  }

  private static final class Flags extends ParquetCells {

    private final StoredValue absent;

    Flags(Column column) {
      super(column);
      absent = column.value(null);
    }

    @Override
    void write(Object cell) {
      if (cell == null) {
        column.add(absent);
      } else {
        column.addFlag((Boolean) cell);
      }
    }
  }

  private static final class Lists extends ParquetCells {

    Lists(Column column) {
      super(column);
    }

    @Override
    void write(Object cell) {
      List<?> codes = cell == null ? List.of() : (List<?>) cell;
      if (codes.isEmpty()) {
        column.addNoElements(cell != null);
      }
      for (int i = 0; i < codes.size(); i++) {
        column.addElement(column.value(codes.get(i)), i == 0);
      }
    }
  }
}
