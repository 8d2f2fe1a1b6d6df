package pl.szansa;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import pl.szansa.tables.RowWriter;
import pl.szansa.tables.TableFiles;
import pl.szansa.tables.packages.FileFormat;
import pl.szansa.tables.packages.MeasuredOutput;
import pl.szansa.tables.packages.WrittenFile;
import pl.szansa.tables.schema.TableDescription;

/**
 * Writes the rows of a partition to the files of a table as they come, so that it needs no more
 * memory for more rows; gives what was written.
 *
 * @param folder where the files go
 */
record ExportTask(TableDescription table, List<FileFormat> formats, String folder)
    implements MapPartitionsFunction<Row, Row> {

  /** A file that was written: path, bytes, hash, rows. */
  static final StructType WRITTEN =
      new StructType()
          .add("path", DataTypes.StringType)
          .add("bytes", DataTypes.LongType)
          .add("sha256", DataTypes.StringType)
          .add("rows", DataTypes.LongType);

  @Override
  public Iterator<Row> call(Iterator<Row> rows) throws IOException {
    Path target = new Path(folder);
    FileSystem fs = target.getFileSystem(new Configuration());
    fs.setWriteChecksum(false);
    MeasuredOutput out = new MeasuredOutput(path -> fs.create(new Path(target, path), true));
    long written = 0;
    try (RowWriter files = new TableFiles(table, formats, out)) {
      Object[] cells = new Object[table.columns().size()];
      while (rows.hasNext()) {
        fill(cells, rows.next());
        files.write(cells);
        written++;
      }
    }
    long count = written;
    return out.written().stream().map(file -> row(file, count)).iterator();
  }

  private void fill(Object[] cells, Row row) {
    for (int i = 0; i < cells.length; i++) {
      Object cell = row.get(i);
      cells[i] = cell instanceof scala.collection.Seq<?> ? row.getList(i) : cell;
    }
  }

  private static Row row(WrittenFile file, long rows) {
    return RowFactory.create(file.path(), file.bytes(), file.sha256(), rows);
  }

  static WrittenFile file(Row row) {
    return new WrittenFile(row.getString(0), row.getLong(1), row.getString(2));
  }
}
