package pl.szansa.indicators.counting;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.catalyst.util.ArrayData;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.model.Missing;
import pl.szansa.store.scan.Coded;

/**
 * The categories of a breakdown as small numbers: one of each row, or of a list as many as it has.
 */
final class Categories {

  private static final int[] NONE = {};

  private final Coded[] columns;
  private final boolean list;
  private final Codes codes;
  private final int[] generations;
  private int[][] numbers = {};
  private int width;

  /**
   * @param columns one or two, or one of lists
   * @param list whether the column holds lists
   * @param codes that the numbers stand for
   */
  Categories(List<Coded> columns, boolean list, Codes codes) {
    this.codes = codes;
    this.columns = columns.toArray(Coded[]::new);
    this.list = list;
    this.generations = new int[columns.size()];
  }

  /** To be called once the rows of a batch are set. */
  void prepare() {
    int second = columns.length == 1 ? 1 : columns[1].size();
    boolean changed = second > width || columns[0].size() * width > numbers.length;
    for (int c = 0; c < columns.length; c++) {
      changed |= generations[c] != columns[c].generation();
      generations[c] = columns[c].generation();
    }
    if (changed) {
      width = columns.length == 1 ? 1 : second * 2;
      numbers = new int[columns[0].size() * width * 2][];
    }
  }

  /** The numbers of a row's categories. */
  int[] of(int row) {
    int place = columns[0].at(row) * width + (columns.length == 1 ? 0 : columns[1].at(row));
    if (numbers[place] == null) {
      numbers[place] = list ? ofList(row) : new int[] {codes.number(name(row))};
    }
    return numbers[place];
  }

  private String name(int row) {
    String first = text(columns[0], row);
    return columns.length == 1 ? first : first + Breakdown.AND + text(columns[1], row);
  }

  private static String text(Coded column, int row) {
    Object value = column.value(column.at(row));
    return value == null ? Missing.NOT_COLLECTED.code() : value.toString();
  }

  private int[] ofList(int row) {
    Object value = columns[0].value(columns[0].at(row));
    if (value == null) {
      return NONE;
    }
    ArrayData elements = (ArrayData) value;
    int[] all = new int[elements.numElements()];
    Arrays.setAll(all, i -> codes.number(elements.getUTF8String(i).toString()));
    return all;
  }
}
