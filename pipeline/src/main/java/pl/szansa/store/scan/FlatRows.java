package pl.szansa.store.scan;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
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
  private final List<? extends FlatColumn> columns;
  private ParquetFileReader file;
  private MessageType wanted;

  /** Rows of the group that are still to be read. */
  private long left;

  private PositionDeleteIndex deleted;

  /** Of the row after those that were read last, in its file. */
  private long position;

  private int rows;

  public FlatRows(
      Iterator<ParquetRows.Part> parts, Configuration hadoop, List<? extends FlatColumn> columns) {
    this.parts = parts;
    this.hadoop = hadoop;
    this.columns = columns;
  }

  /** Reads the next rows into the columns; how many, 0 after the last. */
  public int next() throws IOException {
    while (left == 0) {
      PageReadStore group = file == null ? null : file.readNextRowGroup();
      if (group != null) {
        begin(group);
      } else if (!open()) {
        return 0;
      }
    }
    rows = (int) Math.min(left, MOST);
    for (FlatColumn column : columns) {
      column.read(rows);
    }
    left -= rows;
    position += rows;
    return rows;
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
      var path = wanted.getColumns().get(i);
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
    wanted = ParquetRows.choose(file, columns.stream().map(FlatColumn::name).toList());
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
