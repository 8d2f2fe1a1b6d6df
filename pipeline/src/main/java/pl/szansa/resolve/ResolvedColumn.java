package pl.szansa.resolve;

import java.time.LocalDate;
import java.util.List;
import pl.szansa.store.columns.Column;
import pl.szansa.store.columns.StoredValue;

/**
 * A column of a resolved table that is being written. It knows where in the column's list the
 * values stand that it has seen lately: the last one by itself, for rows mostly say what the row
 * before says, and each other in one slot, where a later one may displace it.
 */
final class ResolvedColumn {

  private static final int SLOTS = 1 << 12;

  /** Knuth's multiplicative hash: the golden ratio of 32 bits. */
  private static final int SPREAD = 0x9E3779B9;

  private final Column column;
  private final Object[] known = new Object[SLOTS];
  private final long[] places = new long[SLOTS];
  private Object last;
  private long lastPlace;

  ResolvedColumn(Column column) {
    this.column = column;
  }

  /** Writes the cells of the next rows: null, a Boolean, a list, or what the column's type asks. */
  void add(ResolvedRow[] rows, int count, int place) {
    for (int row = 0; row < count; row++) {
      Object value = rows[row].get(place);
      if (value == null) {
        column.add(column.value(null));
      } else if (value instanceof Boolean flag) {
        column.addFlag(flag);
      } else if (value instanceof List<?> list) {
        add(list);
      } else {
        add(value);
      }
    }
  }

  private void add(Object value) {
    long place = place(value);
    if (column.holds(place)) {
      column.add(place);
    } else {
      column.add(entered(value));
    }
  }

  private void add(List<?> list) {
    int size = list.size();
    if (size == 0) {
      column.addNoElements(true);
    }
    for (int i = 0; i < size; i++) {
      Object element = list.get(i);
      long place = place(element);
      if (column.holds(place)) {
        column.addElement(place, i == 0);
      } else {
        column.addElement(entered(element), i == 0);
      }
    }
  }

  /** Where a value stands, or stood in an earlier list; 0 if it has not been seen lately. */
  private long place(Object value) {
    return value == last ? lastPlace : slotted(value);
  }

  private long slotted(Object value) {
    int slot = slot(value);
    Object there = known[slot];
    if (there != value && !value.equals(there)) {
      return 0;
    }
    last = value;
    lastPlace = places[slot];
    return lastPlace;
  }

  /** Enters a value into the column's list; a value that is not listed any more is not kept. */
  private StoredValue entered(Object value) {
    StoredValue stored = column.value(value);
    long place = stored.place();
    if (column.holds(place)) {
      int slot = slot(value);
      known[slot] = value;
      places[slot] = place;
      last = value;
      lastPlace = place;
    }
    return stored;
  }

  /** The types are asked for one by one, so that their methods are called directly. */
  private static int slot(Object value) {
    int hash =
        value instanceof String text
            ? text.hashCode()
            : value instanceof Integer number
                ? number
                : value instanceof LocalDate day ? day.hashCode() : value.hashCode();
    return hash * SPREAD >>> Integer.numberOfLeadingZeros(SLOTS - 1);
  }
}
