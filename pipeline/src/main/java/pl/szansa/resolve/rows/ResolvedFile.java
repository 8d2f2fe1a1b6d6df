package pl.szansa.resolve.rows;

import java.io.Closeable;
import java.io.IOException;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.OutputFileFactory;
import pl.szansa.store.columns.ColumnFile;

/** One new data file of a resolved table, which counts once it is committed. */
public final class ResolvedFile implements Closeable {

  /** A whole number of times in a page. */
  private static final int ROWS_AT_ONCE = 32;

  private final Table table;
  private final ColumnFile file;
  private final ResolvedColumn[] columns;

  /** Rows are written column by column, so that what a column knows is at hand. */
  private final ResolvedRow[] waiting = new ResolvedRow[ROWS_AT_ONCE];

  private int rows;

  /**
   * @param part of the table that the file holds
   * @param task number that no other task of the attempt has
   */
  public ResolvedFile(Table table, int part, long task) throws IOException {
    OutputFile out =
        OutputFileFactory.builderFor(table, part, task)
            .format(FileFormat.PARQUET)
            .build()
            .newOutputFile()
            .encryptingOutputFile();
    this.table = table;
    this.file = new ColumnFile(out, table.schema());
    this.columns = file.columns().stream().map(ResolvedColumn::new).toArray(ResolvedColumn[]::new);
  }

  public void write(ResolvedRow row) throws IOException {
    waiting[rows++] = row;
    if (rows == ROWS_AT_ONCE) {
      write();
    }
  }

  private void write() throws IOException {
    for (int i = 0; i < columns.length; i++) {
      columns[i].add(waiting, rows, i);
    }
    file.endRows(rows);
    rows = 0;
  }

  /** The finished file, with what Iceberg wants to know of it. */
  public DataFile finish() throws IOException {
    write();
    return file.finish(table);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
