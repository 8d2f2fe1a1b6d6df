package pl.szansa.store.scan;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.DeleteFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.util.TableScanUtil;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Reads the Parquet files of a table by column, as numbers: the file's own dictionaries say which
 * values are alike, so that no row and hardly a value is ever made.
 */
public final class ParquetRows {

  /**
   * A part of a file.
   *
   * @param path of the file
   * @param start of the part, in bytes
   * @param length in bytes
   * @param deletes of rows of the file that are in the table no more
   */
  public record Part(String path, long start, long length, List<DeleteFile> deletes)
      implements Serializable {

    /** A part all of whose rows count. */
    public Part(String path, long start, long length) {
      this(path, start, length, List.of());
    }

    /** A whole file with all rows that were ever written to it. */
    public static Part whole(String path) {
      return new Part(path, 0, Long.MAX_VALUE);
    }

    private static Part of(FileScanTask task) {
      return new Part(
          task.file().location(), task.start(), task.length(), List.copyOf(task.deletes()));
    }

    /** The row groups of the part. */
    ParquetFileReader open(Configuration hadoop) throws IOException {
      Path file = new Path(path);
      return ParquetFileReader.open(
          HadoopInputFile.fromPath(file, hadoop),
          HadoopReadOptions.builder(hadoop, file).withRange(start, start + length).build());
    }
  }

  private ParquetRows() {}

  /**
   * @param bytes that a part should have
   */
  public static List<Part> parts(Table table, long bytes) {
    List<Part> parts = new ArrayList<>();
    try (CloseableIterable<FileScanTask> files =
        TableScanUtil.splitFiles(table.newScan().planFiles(), bytes)) {
      files.forEach(task -> parts.add(Part.of(task)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /**
   * Reads a part.
   *
   * @param batch that has the columns to be read
   * @param each called whenever the batch is full, and at the end
   */
  public static void read(Part part, Configuration hadoop, Batch batch, Runnable each) {
    try (ParquetFileReader file = part.open(hadoop)) {
      LiveRows live = new LiveRows(LiveRows.deleted(part, hadoop));
      MessageType columns = choose(file, batch.names());
      for (PageReadStore rows = file.readNextRowGroup();
          rows != null;
          rows = file.readNextRowGroup()) {
        read(rows, live, columns, batch, each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets a file be read by some columns alone. */
  static MessageType choose(ParquetFileReader file, List<String> names) {
    MessageType schema = file.getFileMetaData().getSchema();
    List<Type> wanted = names.stream().map(schema::getType).toList();
    MessageType columns = new MessageType(schema.getName(), wanted);
    file.setRequestedSchema(columns);
    return columns;
  }

  private static void read(
      PageReadStore rows, LiveRows live, MessageType columns, Batch batch, Runnable each) {
    List<ParquetColumn> readers = new ArrayList<>();
    ParquetColumn lead = null;
    for (ColumnDescriptor path : columns.getColumns()) {
      String[] names = path.getPath();
      int element = names.length == 1 ? 0 : columns.getMaxDefinitionLevel(names[0], names[1]);
      ParquetColumn reader =
          new ParquetColumn(rows.getPageReader(path), path, batch.column(names[0]), element);
      if (names[0].equals(batch.lead())) {
        lead = reader;
      } else {
        readers.add(reader);
      }
    }
    live.begin(rows);
    for (long left = rows.getRowCount(); left > 0; ) {
      int some = (int) Math.min(left, Batch.SIZE);
      live.next(some);
      batch.begin();
      if (lead != null) {
        live.read(lead);
        live.only(batch.column(batch.lead()));
      }
      batch.end(live.count());
      readers.forEach(live::read);
      if (batch.rows() > 0) {
        each.run();
      }
      left -= some;
    }
  }
}
