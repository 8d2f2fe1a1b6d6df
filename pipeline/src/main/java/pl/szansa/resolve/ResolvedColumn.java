package pl.szansa.resolve;

import java.util.List;
import pl.szansa.store.columns.Column;
import pl.szansa.store.columns.Recent;
import pl.szansa.store.columns.StoredValue;

/** A column of a resolved table that is being written, with the values that it has seen lately. */
final class ResolvedColumn {

  private final Column column;
  private final Recent<StoredValue> recent;

  ResolvedColumn(Column column) {
    this.column = column;
    this.recent = new Recent<>(column::value);
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
    StoredValue known = recent.of(value);
    return column.holds(known) ? known : recent.anew(value);
  }
}
