package pl.szansa.store.columns;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * A column whose writer knows its values by small numbers, the codes: a value is looked up once a
 * row group, its code costs next to nothing in every row.
 */
public final class CodedColumn {

  private static final int FIRST_CODES = 16;

  private final Column column;
  private final IntFunction<?> values;
  private StoredValue[] stored = new StoredValue[FIRST_CODES];

  /**
   * @param values the value of a code from 0 on, as {@link Column#value} takes it, or null for
   *     none; asked again when a row group begins
   */
  public CodedColumn(Column column, IntFunction<?> values) {
    this.column = column;
    this.values = values;
  }

  /** Writes the cell of the next row, in a column that has one a row. */
  public void add(int code) {
    column.add(stored(code));
  }

  /**
   * Writes the next row's list, which may be empty.
   *
   * @param codes whose first ones are the list
   */
  public void addList(int[] codes, int length) {
    if (length == 0) {
      column.addNoElements(true);
    }
    for (int i = 0; i < length; i++) {
      column.addElement(stored(codes[i]), i == 0);
    }
  }

  /** To be called when the codes come to stand for other values. */
  public void forget() {
    Arrays.fill(stored, null);
  }

  private StoredValue stored(int code) {
    if (code >= stored.length) {
      stored = Arrays.copyOf(stored, Math.max(code + 1, stored.length * 2));
    }
    StoredValue kept = stored[code];
    if (kept == null || !column.holds(kept)) {
      kept = column.value(values.apply(code));
      stored[code] = kept;
    }
    return kept;
  }
}
