package pl.szansa.indicators.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.unsafe.types.UTF8String;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.model.Missing;

/** The categories of a breakdown as small numbers, in the order in which they are met. */
final class Categories {

  private static final int NONE = -1;
  private static final UTF8String UNKNOWN = UTF8String.fromString(Missing.NOT_COLLECTED.code());

  private final int[] columns;
  private final boolean list;
  private final List<String> names = new ArrayList<>();
  private final Map<UTF8String, Integer> codes = new HashMap<>();
  private final Map<UTF8String, Map<UTF8String, Integer>> pairs = new HashMap<>();
  private int[] numbers = new int[1];
  private int count;

  /**
   * @param columns places of the breakdown's columns in a row
   * @param list whether the column holds lists
   */
  Categories(int[] columns, boolean list) {
    this.columns = columns;
    this.list = list;
  }

  /** Finds the categories of a row: one, or of a list as many as it has. */
  void read(InternalRow row) {
    if (list) {
      readList(row);
      return;
    }
    count = 1;
    UTF8String first = text(row, columns[0]);
    numbers[0] = columns.length == 1 ? number(first) : number(first, text(row, columns[1]));
  }

  private void readList(InternalRow row) {
    count = 0;
    if (row.isNullAt(columns[0])) {
      return;
    }
    ArrayData codes = row.getArray(columns[0]);
    numbers = numbers.length < codes.numElements() ? new int[codes.numElements()] : numbers;
    for (int i = 0; i < codes.numElements(); i++) {
      int number = number(codes.getUTF8String(i));
      numbers[count++] = number;
    }
  }

  private static UTF8String text(InternalRow row, int column) {
    return row.isNullAt(column) ? UNKNOWN : row.getUTF8String(column);
  }

  private int number(UTF8String code) {
    Integer known = codes.get(code);
    if (known == null) {
      known = add(code.toString());
      // what a row hands out lies in memory that the next row overwrites
      codes.put(code.clone(), known);
    }
    return known;
  }

  private int number(UTF8String first, UTF8String second) {
    Map<UTF8String, Integer> seconds = pairs.get(first);
    if (seconds == null) {
      seconds = new HashMap<>();
      pairs.put(first.clone(), seconds);
    }
    Integer known = seconds.get(second);
    if (known == null) {
      known = add(first + Breakdown.AND + second);
      seconds.put(second.clone(), known);
    }
    return known;
  }

  private int add(String name) {
    names.add(name);
    return names.size() - 1;
  }

  /** How many categories the row has. */
  int count() {
    return count;
  }

  /** The number of one of the row's categories. */
  int number(int i) {
    return i < count ? numbers[i] : NONE;
  }

  String name(int number) {
    return names.get(number);
  }
}
