package pl.szansa.store.scan;

import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedList;
import org.apache.parquet.column.ColumnReader;
import org.apache.spark.sql.catalyst.util.GenericArrayData;

/** Sets the numbers of a column from its part of a row group. */
final class ParquetColumn {

  /** The lists that begin with the same codes, and where they go on. */
  private static final class Prefix {
    private final Prefix shorter;
    private final int code;
    private Prefix[] longer = {};
    private int list;

    /**
     * @param shorter the list without its last element, null of the empty one
     */
    private Prefix(Prefix shorter, int code) {
      this.shorter = shorter;
      this.code = code;
    }

    private Prefix with(int next) {
      if (next >= longer.length) {
        longer = Arrays.copyOf(longer, next + 8);
      }
      if (longer[next] == null) {
        longer[next] = new Prefix(this, next);
      }
      return longer[next];
    }

    private Object[] values(ParquetCells.Cell cell) {
      Deque<Object> values = new LinkedList<>();
      for (Prefix last = this; last.shorter != null; last = last.shorter) {
        values.addFirst(cell.value(last.code));
      }
      return values.toArray();
    }
  }

  private final ColumnReader reader;
  private final ParquetCells.Cell cell;
  private final Coded column;
  private final int present;
  private final int elements;
  private Prefix lists = new Prefix(null, Coded.NULL);
  private int generation;

  /**
   * @param elements from which definition level on a list has an element; 0 for no list
   */
  ParquetColumn(ColumnReader reader, ParquetCells.Cell cell, Coded column, int elements) {
    this.reader = reader;
    this.cell = cell;
    this.column = column;
    this.present = reader.getDescriptor().getMaxDefinitionLevel();
    this.elements = elements;
  }

  /** Sets the numbers of the next rows. */
  void read(int rows) {
    cell.begin();
    for (int row = 0; row < rows; row++) {
      column.set(row, elements == 0 ? next() : list());
    }
  }

  private int next() {
    int code = Coded.NULL;
    if (reader.getCurrentDefinitionLevel() == present) {
      reader.writeCurrentValueToConverter();
      code = cell.code();
    }
    reader.consume();
    return code;
  }

  private int list() {
    if (generation != column.generation()) {
      generation = column.generation();
      lists = new Prefix(null, Coded.NULL);
    }
    // below the level of the list itself, which is one less than that of its empty self
    if (reader.getCurrentDefinitionLevel() < elements - 1) {
      reader.consume();
      return Coded.NULL;
    }
    Prefix list = lists;
    if (reader.getCurrentDefinitionLevel() < elements) {
      reader.consume();
    } else {
      do {
        list = list.with(next());
      } while (reader.getCurrentRepetitionLevel() > 0);
    }
    if (list.list == Coded.NULL) {
      list.list = column.code(new GenericArrayData(list.values(cell)));
    }
    return list.list;
  }
}
