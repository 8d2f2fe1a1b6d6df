package pl.szansa.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.Output;
import pl.szansa.tables.packages.FileFormat;
import pl.szansa.tables.schema.TableDescription;

/** The files of a table, one per format, written row by row and named like the table. */
public final class TableFiles implements RowWriter {

  /** What every table is published as. */
  static final List<FileFormat> USUAL = List.of(FileFormat.CSV, FileFormat.PARQUET);

  private final List<RowWriter> writers = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();

  /**
   * Opens the files and writes what stands above the rows.
   *
   * @param formats CSV and PARQUET
   */
  public TableFiles(TableDescription table, List<FileFormat> formats, Output out)
      throws IOException {
    for (FileFormat format : formats) {
      OutputStream file = create(table, format, out);
      RowWriter writer =
          switch (format) {
            case CSV -> new CsvRows(file, table.columns());
            case PARQUET -> new ParquetRows(file, table);
            case XLSX -> throw new IllegalArgumentException("a workbook holds several tables");
          };
      writers.add(writer);
      open.add(writer);
      open.add(file);
    }
  }

  /** A new file of a table. */
  static OutputStream create(TableDescription table, FileFormat format, Output out)
      throws IOException {
    return out.create(table.name() + "." + format.extension());
  }

  @Override
  public void write(Object[] cells) throws IOException {
    for (RowWriter writer : writers) {
      writer.write(cells);
    }
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (Closeable file : open) {
      try {
        file.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
