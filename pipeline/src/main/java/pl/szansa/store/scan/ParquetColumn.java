package pl.szansa.store.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnReader;
import org.apache.spark.sql.catalyst.util.GenericArrayData;

/** Sets the numbers of a column from its part of a row group. */
final class ParquetColumn {

  /** The lists that begin with the same codes, and where they go on. */
  private static final class Prefix {
    private final Map<Integer, Prefix> longer = new HashMap<>();
    private int list;
  }

  private final ColumnReader reader;
  private final ParquetCells.Cell cell;
  private final Coded column;
  private final int present;
  private final int elements;
  private Prefix lists = new Prefix();
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
      lists = new Prefix();
    }
    // below the level of the list itself, which is one less than that of its empty self
    if (reader.getCurrentDefinitionLevel() < elements - 1) {
      reader.consume();
      return Coded.NULL;
    }
    Prefix list = lists;
    List<Object> values = null;
    if (reader.getCurrentDefinitionLevel() < elements) {
      reader.consume();
    } else {
      List<Integer> codes = new ArrayList<>();
      do {
        int code = next();
        codes.add(code);
        list = list.longer.computeIfAbsent(code, c -> new Prefix());
      } while (reader.getCurrentRepetitionLevel() > 0);
      if (list.list == Coded.NULL) {
        values = codes.stream().map(cell::value).toList();
      }
    }
    if (list.list == Coded.NULL) {
      list.list =
          column.code(new GenericArrayData(values == null ? new Object[0] : values.toArray()));
    }
    return list.list;
  }
}
