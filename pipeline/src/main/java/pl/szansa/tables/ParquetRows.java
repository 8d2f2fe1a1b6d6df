package pl.szansa.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.Schema;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.io.FileAppender;
import org.apache.iceberg.parquet.Parquet;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import pl.szansa.tables.schema.ColumnSchema;
import pl.szansa.tables.schema.ColumnSchema.Blank;
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

  private final TableDescription table;
  private final OutputStream out;
  private final StreamOutputFile stream;
  private final Schema schema;
  private final GenericRecord row;
  private final FileAppender<Record> file;
  private boolean empty = true;
  private boolean closed;

  public ParquetRows(OutputStream out, TableDescription table) throws IOException {
    this.table = table;
    this.out = out;
    this.stream = new StreamOutputFile(out);
    schema = schema(table.columns());
    row = GenericRecord.create(schema);
    file =
        Parquet.write(stream)
            .schema(schema)
            .createWriterFunc(GenericParquetWriter::create)
            .named(table.name())
            .build();
  }

  @Override
  public void write(Object[] cells) {
    for (int i = 0; i < cells.length; i++) {
      row.set(i, cells[i] == null ? null : stored(cells[i], table.columns().get(i)));
    }
    file.add(row);
    empty = false;
  }

  private static Object stored(Object cell, ColumnSchema column) {
    return switch (column.type()) {
      case STRING -> {
        String text = cell.toString();
        yield text.isEmpty() && column.range().blank() != Blank.EMPTY_TEXT ? null : text;
      }
      case INTEGER -> ((Number) cell).longValue();
      case NUMBER -> ((BigDecimal) cell).setScale(column.decimals(), RoundingMode.UNNECESSARY);
      case DATE, BOOLEAN, ARRAY -> cell;
    };
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
      file.close();
      stream.end();
      if (empty) {
        EmptyParquet.write(out, schema, table.name());
      }
    }
  }
}
