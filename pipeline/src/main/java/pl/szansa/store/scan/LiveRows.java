package pl.szansa.store.scan;

import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.data.BaseDeleteLoader;
import org.apache.iceberg.deletes.PositionDeleteIndex;
import org.apache.iceberg.hadoop.HadoopInputFile;
import org.apache.parquet.column.page.PageReadStore;

/**
 * Which rows of a file are still in its table, batch by batch. What is deleted is passed over
 * before anybody learns its values, as if it had never been.
 */
final class LiveRows {

  private final PositionDeleteIndex deleted;
  private long next;

  /** Lengths of runs of rows, in turn of such as are in the table and such as are not. */
  private final int[] runs = new int[Batch.SIZE + 1];

  private int size;
  private int count;

  LiveRows(PositionDeleteIndex deleted) {
    this.deleted = deleted;
  }

  /** Positions in a file of rows that are in its table no more. */
  static PositionDeleteIndex deleted(ParquetRows.Part part, Configuration hadoop) {
    return part.deletes().isEmpty()
        ? PositionDeleteIndex.empty()
        : new BaseDeleteLoader(file -> HadoopInputFile.fromLocation(file.location(), hadoop))
            .loadPositionDeletes(part.deletes(), part.path());
  }

  /** Begins a row group. */
  void begin(PageReadStore group) {
    next = group.getRowIndexOffset().orElseThrow();
  }

  /** Goes on to the next rows. */
  void next(int rows) {
    size = 0;
    count = rows;
    if (deleted.isEmpty()) {
      runs[size++] = rows;
    } else {
      divide(rows);
    }
    next += rows;
  }

  private void divide(int rows) {
    boolean there = true;
    int length = 0;
    for (int row = 0; row < rows; row++) {
      boolean gone = deleted.isDeleted(next + row);
      count -= gone ? 1 : 0;
      if (gone == there) {
        runs[size++] = length;
        length = 0;
        there = !there;
      }
      length++;
    }
    runs[size++] = length;
  }

  /** How many of them are in the table. */
  int count() {
    return count;
  }

  /** Lets a column read those that are, one after the other, and pass over the others. */
  void read(ParquetColumn column) {
    int row = 0;
    for (int run = 0; run < size; run++) {
      if (run % 2 == 0) {
        column.read(row, row + runs[run]);
        row += runs[run];
      } else {
        column.pass(runs[run]);
      }
    }
  }
}
