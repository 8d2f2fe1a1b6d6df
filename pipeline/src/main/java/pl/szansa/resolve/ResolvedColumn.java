package pl.szansa.resolve;

import java.util.List;
import pl.szansa.store.columns.Column;
import pl.szansa.store.columns.StoredValue;

/** A column of a resolved table that is being written, with the values that it has seen lately. */
final class ResolvedColumn {

  private static final int SLOT_BITS = 11;

  /** 2^32 divided by the golden ratio: hashes that differ little fall far from each other. */
  private static final int SPREAD = 0x9E3779B9;

  private final Column column;

  /** Values, each followed by what is stored for it. */
  private final Object[] known = new Object[2 << SLOT_BITS];

  ResolvedColumn(Column column) {
    this.column = column;
  }

  /** Writes the cell of the next row: null, a Boolean, a list, or what the column's type asks. */
  void add(Object value) {
    if (value instanceof Boolean flag) {
      column.addFlag(flag);
    } else if (value instanceof List<?> list) {
      add(list);
    } else {
      column.add(stored(value));
    }
  }

  private void add(List<?> list) {
    if (list.isEmpty()) {
      column.addNoElements(true);
    }
    for (int i = 0; i < list.size(); i++) {
      column.addElement(stored(list.get(i)), i == 0);
    }
  }

  private StoredValue stored(Object value) {
    if (value == null) {
      return column.value(null);
    }
    int slot = value.hashCode() * SPREAD >>> Integer.SIZE - SLOT_BITS << 1;
    if (value.equals(known[slot])) {
      StoredValue stored = (StoredValue) known[slot + 1];
      if (column.holds(stored)) {
        return stored;
      }
    }
    StoredValue made = column.value(value);
    known[slot] = value;
    known[slot + 1] = made;
    return made;
  }
}
