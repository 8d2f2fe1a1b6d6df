package pl.szansa.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.GenericFileWriterFactory;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.io.OutputFileFactory;

/** Writes records into one new data file of a table; the file counts once it is committed. */
final class TableWriter implements Closeable {

  private final Table table;
  private final int task;
  private final String attempt;
  private DataWriter<Record> writer;

  /**
   * @param task number that no other writer of the attempt has
   */
  TableWriter(Table table, int task, String attempt) {
    this.table = table;
    this.task = task;
    this.attempt = attempt;
  }

  void write(Record record) {
    if (writer == null) {
      OutputFileFactory files =
          OutputFileFactory.builderFor(table, task, 0)
              .operationId(attempt)
              .format(FileFormat.PARQUET)
              .build();
      writer =
          new GenericFileWriterFactory.Builder(table)
              .dataFileFormat(FileFormat.PARQUET)
              .build()
              .newDataWriter(files.newOutputFile(), table.spec(), null);
    }
    writer.write(record);
  }

  /** The finished file; empty if nothing was written. */
  Optional<DataFile> finish() throws IOException {
    close();
    return Optional.ofNullable(writer).map(DataWriter::toDataFile);
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }
}
