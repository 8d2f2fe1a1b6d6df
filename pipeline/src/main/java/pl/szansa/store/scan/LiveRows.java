package pl.szansa.store.scan;

import java.util.Arrays;
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

  /** Lengths of runs of rows, in turn of such as are looked at and such as are not. */
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
    clear();
    if (deleted.isEmpty()) {
      add(true, rows);
    } else {
      for (int row = 0; row < rows; row++) {
        add(!deleted.isDeleted(next + row), 1);
      }
    }
    next += rows;
  }

  private void clear() {
    runs[0] = 0;
    size = 1;
    count = 0;
  }

  private void add(boolean there, int rows) {
    boolean likeTheLast = there == (size % 2 == 1);
    if (likeTheLast) {
      runs[size - 1] += rows;
    } else {
      runs[size++] = rows;
    }
    count += there ? rows : 0;
  }

  /** Passes over those in which a column that was read has no value; it keeps the others. */
  void only(Coded column) {
    int[] all = Arrays.copyOf(runs, size);
    int row = 0;
    clear();
    for (int run = 0; run < all.length; run++) {
      if (run % 2 == 1) {
        add(false, all[run]);
        continue;
      }
      for (int end = row + all[run]; row < end; row++) {
        int code = column.at(row);
        column.set(count, code);
        add(code != Coded.NULL, 1);
      }
    }
  }

  /** How many of them are looked at. */
  int count() {
    return count;
  }

  /** Lets a column read those, one after the other, and pass over the others. */
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
