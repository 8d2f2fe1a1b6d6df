package pl.szansa.store.scan;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.deletes.PositionDeleteIndex;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.MessageType;

/** Columns without lists of a table's files, some rows at a time. */
public final class FlatRows implements Closeable {

  /** Rows at a time: so few that the cells of all columns stay in a processor's cache. */
  public static final int MOST = 512;

  private final Iterator<ParquetRows.Part> parts;
  private final Configuration hadoop;
  private final List<FlatColumn> columns = new ArrayList<>();

  /** How many of the columns are read of all rows, before the others. */
  private final int first;

  private final IntPredicate wanted;
  private ParquetFileReader file;
  private MessageType chosen;

  /** Rows of the group that are still to be read. */
  private long left;

  private PositionDeleteIndex deleted;

  /** Of the row after those that were read last, in its file. */
  private long position;

  private int rows;

  public FlatRows(
      Iterator<ParquetRows.Part> parts, Configuration hadoop, List<? extends FlatColumn> columns) {
    this(parts, hadoop, columns, List.of(), rows -> true);
  }

  /**
   * Rows that are passed over where none is wanted.
   *
   * @param first columns that tell whether any is
   * @param others columns that are read where one is
   * @param wanted asked with how many rows the first columns hold
   */
  public FlatRows(
      Iterator<ParquetRows.Part> parts,
      Configuration hadoop,
      List<? extends FlatColumn> first,
      List<? extends FlatColumn> others,
      IntPredicate wanted) {
    this.parts = parts;
    this.hadoop = hadoop;
    this.columns.addAll(first);
    this.columns.addAll(others);
    this.first = first.size();
    this.wanted = wanted;
  }

  /** Reads the next rows into the columns; how many, 0 after the last. */
  public int next() throws IOException {
    while (group()) {
      if (read()) {
        return rows;
      }
    }
    return 0;
  }

  /** Goes to a row group that has rows left; false after the last. */
  private boolean group() throws IOException {
    while (left == 0) {
      PageReadStore group = file == null ? null : file.readNextRowGroup();
      if (group != null) {
        begin(group);
      } else if (!open()) {
        return false;
      }
    }
    return true;
  }

  /** Reads the next rows, or passes over them, which is false. */
  private boolean read() throws IOException {
    rows = (int) Math.min(left, MOST);
    left -= rows;
    position += rows;
    for (int i = 0; i < first; i++) {
      columns.get(i).read(rows);
    }
    boolean read = wanted.test(rows);
    for (int i = first; i < columns.size(); i++) {
      if (read) {
        columns.get(i).read(rows);
      } else {
        columns.get(i).pass(rows);
      }
    }
    return read;
  }

  /** Where a row that was read last stands in its file. */
  public long position(int row) {
    return position - rows + row;
  }

  /** Whether a row that was read last is still in the table. */
  public boolean live(int row) {
    return deleted.isEmpty() || !deleted.isDeleted(position(row));
  }

  private void begin(PageReadStore group) throws IOException {
    left = group.getRowCount();
    position = group.getRowIndexOffset().orElseThrow();
    for (int i = 0; i < columns.size(); i++) {
      var path = chosen.getColumns().get(i);
      columns.get(i).begin(path, group.getPageReader(path));
    }
  }

  /** Opens the next part, if there is one. */
  private boolean open() throws IOException {
    close();
    if (!parts.hasNext()) {
      return false;
    }
    ParquetRows.Part part = parts.next();
    deleted = LiveRows.deleted(part, hadoop);
    file = part.open(hadoop);
    chosen = ParquetRows.choose(file, columns.stream().map(FlatColumn::name).toList());
    return true;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
      file = null;
    }
  }
}
