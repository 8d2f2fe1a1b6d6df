package pl.szansa.resolve;

import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import pl.szansa.model.Dictionary;
import pl.szansa.model.TableSchema;

/** The columns of a row table that resolve reads, and how they travel from task to task. */
final class PackedRows {

  /** Columns that come first in every row that is read, as every row table has them. */
  static final List<String> OF_ALL = List.of("person", "status", "submission", "line");

  private static final int MOST_COLUMNS = Long.SIZE;

  private final PackedColumn[] columns;

  /**
   * @param names of the columns after {@link #OF_ALL}
   */
  PackedRows(String table, List<String> names) {
    TableSchema schema = Dictionary.shipped().table(table);
    this.columns =
        names.stream()
            .map(name -> PackedColumn.of(schema.field(name)))
            .toArray(PackedColumn[]::new);
    if (columns.length > MOST_COLUMNS) {
      throw new IllegalArgumentException("more than " + MOST_COLUMNS + " columns");
    }
  }

  /** Writes which columns are null, and the others. */
  void pack(InternalRow row, Bytes out) {
    int first = OF_ALL.size();
    long nulls = 0;
    for (int i = 0; i < columns.length; i++) {
      nulls |= row.isNullAt(first + i) ? 1L << i : 0;
    }
    out.number(nulls);
    for (int i = 0; i < columns.length; i++) {
      if ((nulls >>> i & 1) == 0) {
        columns[i].pack(row, first + i, out);
      }
    }
  }

  /** The values in the order of the columns. */
  Object[] unpack(ByteReader in) {
    Object[] values = new Object[columns.length];
    long nulls = in.number();
    for (int i = 0; i < columns.length; i++) {
      if ((nulls >>> i & 1) == 0) {
        values[i] = columns[i].unpack(in);
      }
    }
    return values;
  }
}
