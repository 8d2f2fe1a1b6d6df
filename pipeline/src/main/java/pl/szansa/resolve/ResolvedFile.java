package pl.szansa.resolve;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.OutputFileFactory;
import pl.szansa.store.columns.Column;
import pl.szansa.store.columns.ColumnFile;
import pl.szansa.store.columns.StoredValue;

/** One new data file of a resolved table, which counts once it is committed. */
final class ResolvedFile implements Closeable {

  private final Table table;
  private final ColumnFile file;
  private final Column[] columns;

  /** What each column was given last: often it is given the same object again. */
  private final Object[] values;

  private final StoredValue[] stored;

  /**
   * @param part of the table that the file holds
   * @param task number that no other task of the attempt has
   */
  ResolvedFile(Table table, int part, long task) throws IOException {
    OutputFile out =
        OutputFileFactory.builderFor(table, part, task)
            .format(FileFormat.PARQUET)
            .build()
            .newOutputFile()
            .encryptingOutputFile();
    this.table = table;
    this.file = new ColumnFile(out, table.schema());
    this.columns = file.columns().toArray(Column[]::new);
    this.values = new Object[columns.length];
    this.stored = new StoredValue[columns.length];
  }

  void write(ResolvedRow row) throws IOException {
    for (int i = 0; i < columns.length; i++) {
      write(row.values()[i], i);
    }
    file.endRow();
  }

  private void write(Object value, int place) {
    Column column = columns[place];
    if (value instanceof Boolean flag) {
      column.addFlag(flag);
    } else if (value instanceof List<?> list) {
      if (list.isEmpty()) {
        column.addNoElements(true);
      }
      for (int i = 0; i < list.size(); i++) {
        column.addElement(column.value(list.get(i)), i == 0);
      }
    } else {
      column.add(stored(value, place));
    }
  }

  private StoredValue stored(Object value, int place) {
    StoredValue known = stored[place];
    if (known == null || values[place] != value || !columns[place].holds(known)) {
      values[place] = value;
      stored[place] = columns[place].value(value);
    }
    return stored[place];
  }

  /** The finished file, with what Iceberg wants to know of it. */
  DataFile finish() throws IOException {
    return file.finish(table);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
