package pl.szansa.resolve.finances;

import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import pl.szansa.model.TableSchema;
import pl.szansa.resolve.rows.ByteReader;
import pl.szansa.resolve.rows.Bytes;

/** Columns of a row table that follow each other, as bytes: which are null, then the others. */
final class PackedCells {

  private final PackedColumn[] columns;

  PackedCells(TableSchema table, List<String> names) {
    this.columns =
        names.stream().map(name -> PackedColumn.of(table.field(name))).toArray(PackedColumn[]::new);
  }

  /**
   * @param first place of the first column in the row
   */
  void pack(InternalRow row, int first, Bytes out) {
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
