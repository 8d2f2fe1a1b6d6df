package pl.szansa.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import pl.szansa.store.columns.Column;
import pl.szansa.store.columns.ColumnFile;
import pl.szansa.tables.schema.ColumnSchema;
import pl.szansa.tables.schema.TableDescription;

/**
 * A plain Parquet file: days are DATE, numbers DECIMAL of the column's scale, counts BIGINT, codes
 * and texts strings, lists of codes LIST; an absent value is null. The same rows give the same
 * bytes.
 */
public final class ParquetRows implements RowWriter {

  /** Digits of a decimal. */
  private static final int PRECISION = 24;

  /** List elements are numbered after all columns. */
  private static final int FIRST_ELEMENT = 1000;

  /** A row group has some hundred thousand rows: readers take them by several threads. */
  private static final long GROUP_BYTES = 8 << 20;

  private final StreamOutputFile stream;
  private final ColumnFile file;
  private final List<ParquetCells> cells = new ArrayList<>();
  private boolean closed;

  public ParquetRows(OutputStream out, TableDescription table) throws IOException {
    this.stream = new StreamOutputFile(out);
    this.file = new ColumnFile(stream, schema(table.columns()), table.name(), GROUP_BYTES);
    List<Column> columns = file.columns();
    for (ColumnSchema column : table.columns()) {
      cells.add(ParquetCells.of(column, columns.get(cells.size())));
    }
  }

  @Override
  public void write(Object[] row) throws IOException {
    for (int i = 0; i < row.length; i++) {
      cells.get(i).write(row[i]);
    }
    file.endRow();
  }

  /** The columns, for whoever gives each its cell by itself. */
  List<Column> columns() {
    return file.columns();
  }

  /** Ends a row of which each column has been given its cell. */
  void endRow() throws IOException {
    file.endRow();
  }

  private static Schema schema(List<ColumnSchema> columns) {
    List<Types.NestedField> fields = new ArrayList<>();
    for (ColumnSchema column : columns) {
      int id = fields.size() + 1;
      fields.add(
          Types.NestedField.optional(
              id, column.name(), type(column, FIRST_ELEMENT + id), column.description().en()));
    }
    return new Schema(fields);
  }

  private static Type type(ColumnSchema column, int element) {
    return switch (column.type()) {
      case STRING -> Types.StringType.get();
      case DATE -> Types.DateType.get();
      case INTEGER -> Types.LongType.get();
      case NUMBER -> Types.DecimalType.of(PRECISION, column.decimals());
      case BOOLEAN -> Types.BooleanType.get();
      case ARRAY -> Types.ListType.ofRequired(element, Types.StringType.get());
    };
  }

  /** The type as readers name it, for the docs. */
  public static String sqlType(ColumnSchema column) {
    return switch (column.type()) {
      case STRING -> "text";
      case DATE -> "DATE";
      case INTEGER -> "BIGINT";
      case NUMBER -> "DECIMAL(%d,%d)".formatted(PRECISION, column.decimals());
      case BOOLEAN -> "BOOLEAN";
      case ARRAY -> "list of text";
    };
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      stream.holdEnd();
      file.finish();
      stream.end();
      file.close();
    }
  }
}
