package pl.szansa.resolve.rows;

import java.time.LocalDate;
import java.util.List;
import pl.szansa.store.columns.Column;
import pl.szansa.store.columns.StoredValue;

/**
 * A column of a resolved table that is being written. Rows mostly say what the row before says, so
 * cells are written in runs; and it knows where in the column's list the values stand that it has
 * seen lately, each in one of two slots, where a later one may displace it.
 */
final class ResolvedColumn {

  private static final int SLOTS = 1 << 12;

  /** Knuth's multiplicative hash: the golden ratio of 32 bits. */
  private static final int SPREAD = 0x9E3779B9;

  private final Column column;
  private final Object[] known = new Object[SLOTS];
  private final long[] places = new long[SLOTS];

  ResolvedColumn(Column column) {
    this.column = column;
  }

  /** Writes the cells of the next rows: null, a Boolean, a list, or what the column's type asks. */
  void add(ResolvedRow[] rows, int count, int place) {
    for (int row = 0; row < count; ) {
      Object value = rows[row].get(place);
      int end = row + 1;
      while (end < count && rows[end].get(place) == value) {
        end++;
      }
      add(value, end - row);
      row = end;
    }
  }

  private void add(Object value, int times) {
    if (value == null) {
      column.addAbsent(times);
    } else if (value instanceof Boolean flag) {
      column.addFlag(flag, times);
    } else if (value instanceof List<?> list) {
      addList(list, times);
    } else {
      addValue(value, times);
    }
  }

  private void addValue(Object value, int times) {
    long place = place(value);
    if (column.holds(place)) {
      column.add(place, times);
      return;
    }
    StoredValue entered = entered(value);
    for (int i = 0; i < times; i++) {
      column.add(entered);
    }
  }

  private void addList(List<?> list, int times) {
    if (list.isEmpty()) {
      column.addNoElements(true, times);
      return;
    }
    for (int i = 0; i < times; i++) {
      for (int element = 0; element < list.size(); element++) {
        addElement(list.get(element), element == 0);
      }
    }
  }

  private void addElement(Object element, boolean first) {
    long place = place(element);
    if (column.holds(place)) {
      column.addElement(place, first);
    } else {
      column.addElement(entered(element), first);
    }
  }

  /** Where a value stands, or stood in an earlier list; 0 if it has not been seen lately. */
  private long place(Object value) {
    int slot = slot(value);
    if (!alike(value, known[slot])) {
      slot ^= 1;
    }
    return alike(value, known[slot]) ? places[slot] : 0;
  }

  private static boolean alike(Object value, Object other) {
    return value == other || value.equals(other);
  }

  /** Enters a value into the column's list; a value that is not listed any more is not kept. */
  private StoredValue entered(Object value) {
    StoredValue stored = column.value(value);
    long place = stored.place();
    if (column.holds(place)) {
      keep(value, place);
    }
    return stored;
  }

  private void keep(Object value, long place) {
    int slot = slot(value);
    if (column.holds(places[slot]) && !column.holds(places[slot ^ 1])) {
      slot ^= 1;
    }
    known[slot] = value;
    places[slot] = place;
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
