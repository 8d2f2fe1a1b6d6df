package pl.szansa.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pl.szansa.model.Output;
import pl.szansa.model.Text;
import pl.szansa.tables.packages.FileFormat;
import pl.szansa.tables.schema.ColumnSchema;
import pl.szansa.tables.schema.Reference;
import pl.szansa.tables.schema.TableDescription;

/**
 * The columns of a published table: what each holds, in words and types, and where it comes from.
 *
 * @param <T> what a row is about
 */
public final class Table<T> {

  private final List<Function<T, ?>> contents = new ArrayList<>();
  private TableDescription description;

  /**
   * @param name of its files, without extension
   */
  Table(String name, Text label, Text description) {
    this.description = TableDescription.of(name, label, description);
  }

  /**
   * @param content a value of the column's type or of what {@code toString} gives its text; null
   *     for none
   */
  Table<T> column(ColumnSchema column, Function<T, ?> content) {
    description = description.with(column);
    contents.add(content);
    return this;
  }

  /** Names the columns of the primary key. */
  Table<T> key(String... columns) {
    description = description.keyed(columns);
    return this;
  }

  /** Columns that name a row of another table, where they have the same names. */
  Table<T> refersTo(String table, String... columns) {
    description = description.refersTo(table, columns);
    return this;
  }

  Table<T> refersTo(Reference reference) {
    description = description.refersTo(reference);
    return this;
  }

  /** The table with its rows. */
  Filled of(Iterable<T> rows) {
    return new Filled() {
      @Override
      public TableDescription description() {
        return description;
      }

      @Override
      public long write(RowWriter file) throws IOException {
        Object[] cells = new Object[contents.size()];
        long written = 0;
        for (T row : rows) {
          for (int i = 0; i < cells.length; i++) {
            cells[i] = contents.get(i).apply(row);
          }
          file.write(cells);
          written++;
        }
        return written;
      }
    };
  }

  /** Files that are written in one pass over the rows of a table. */
  @FunctionalInterface
  interface Pass {

    /** Opens the files; not by several threads at once, so that they are begun in order. */
    Begun begin(Output out) throws IOException;
  }

  /** Open files. */
  interface Begun extends Closeable {

    /** Writes all rows; how many. */
    long write() throws IOException;
  }

  /** A table and its rows, which may be gone through again and again, by several threads. */
  public interface Filled {

    TableDescription description();

    /** Writes all rows; how many. */
    long write(RowWriter file) throws IOException;

    /** What can be written at the same time: the table's files, if nothing is gained by more. */
    default List<Pass> passes(List<FileFormat> formats) {
      return List.of(
          out -> {
            RowWriter files = new TableFiles(description(), formats, out);
            return begun(() -> write(files), files);
          });
    }

    /** Writes a file in each of the formats; how many rows. */
    default long write(List<FileFormat> formats, Output out) throws IOException {
      long rows = 0;
      for (Pass pass : passes(formats)) {
        try (Begun files = pass.begin(out)) {
          rows = files.write();
        }
      }
      return rows;
    }

    /** Writes the CSV file and its Parquet twin. */
    default void write(Output out) throws IOException {
      write(TableFiles.USUAL, out);
    }
  }

  /** Rows on their way to a file. */
  @FunctionalInterface
  interface Rows {
    long write() throws IOException;
  }

  /** Files that have been opened and what is to be written to them. */
  static Begun begun(Rows rows, Closeable files) {
    return new Begun() {
      @Override
      public long write() throws IOException {
        return rows.write();
      }

      @Override
      public void close() throws IOException {
        files.close();
      }
    };
  }
}
