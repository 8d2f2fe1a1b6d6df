package pl.szansa.tables;

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

  /** What came of writing a file: its rows, or a failure. */
  private record Written(long rows, Throwable failure) {

    void check() throws IOException {
      if (failure instanceof Error e) {
        throw e;
      }
      if (failure instanceof RuntimeException e) {
        throw e;
      }
      if (failure instanceof IOException e) {
        throw e;
      }
    }
  }

  /** A table and its rows, which may be gone through again and again, by several threads. */
  public interface Filled {

    TableDescription description();

    /** Writes all rows; how many. */
    long write(RowWriter file) throws IOException;

    /** Writes a file in each of the formats, all at the same time; how many rows. */
    default long write(List<FileFormat> formats, Output out) throws IOException {
      List<RowWriter> files = new ArrayList<>();
      for (FileFormat format : formats) {
        files.add(new TableFiles(description(), List.of(format), out));
      }
      // a stream that throws does not wait for its other tasks: what each came to is looked at
      // after
      List<Written> written = files.parallelStream().map(this::whole).toList();
      for (Written file : written) {
        file.check();
      }
      return written.stream().mapToLong(Written::rows).max().orElse(0);
    }

    private Written whole(RowWriter file) {
      try (file) {
        return new Written(write(file), null);
      } catch (Throwable e) {
        return new Written(0, e);
      }
    }

    /** Writes the CSV file and its Parquet twin. */
    default void write(Output out) throws IOException {
      write(List.of(FileFormat.CSV, FileFormat.PARQUET), out);
    }
  }
}
