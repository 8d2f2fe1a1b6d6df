package pl.szansa.store;

import java.io.IOException;
import org.apache.iceberg.DeleteFile;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.GenericFileWriterFactory;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.deletes.PositionDelete;
import org.apache.iceberg.deletes.PositionDeleteWriter;
import org.apache.iceberg.io.OutputFileFactory;

/** Deletes rows of a data file by their positions; they are gone once the result is committed. */
public final class PositionDeletes {

  private PositionDeletes() {}

  /**
   * @param part number of the data file among those of the attempt
   * @param task number that no other task of the attempt has
   * @param dataFile location
   * @param positions in ascending order
   */
  public static DeleteFile write(
      Table table, int part, long task, String dataFile, long... positions) throws IOException {
    OutputFileFactory files =
        OutputFileFactory.builderFor(table, part, task)
            .format(FileFormat.PARQUET)
            .suffix("deletes")
            .build();
    PositionDeleteWriter<Record> writer =
        new GenericFileWriterFactory.Builder(table)
            .deleteFileFormat(FileFormat.PARQUET)
            .build()
            .newPositionDeleteWriter(files.newOutputFile(), table.spec(), null);
    try (writer) {
      PositionDelete<Record> row = PositionDelete.create();
      for (long position : positions) {
        writer.write(row.set(dataFile, position));
      }
    }
    return writer.toDeleteFile();
  }
}
