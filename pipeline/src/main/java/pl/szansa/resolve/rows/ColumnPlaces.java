package pl.szansa.resolve.rows;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The places of named columns; every name has a slot of its own, so finding one is one look. */
public final class ColumnPlaces implements Serializable {

  private static final int SLOTS_PER_NAME = 8;

  private final List<String> names;
  private int[] slots;
  private int factor;

  public ColumnPlaces(List<String> names) {
    this.names = List.copyOf(names);
    this.slots = new int[Integer.highestOneBit(names.size() * SLOTS_PER_NAME)];
    for (factor = 1; !spread(); factor += 2) {
      if (factor > Short.MAX_VALUE) {
        factor = 1;
        slots = new int[slots.length * 2];
      }
    }
  }

  /** The names, each at its place. */
  List<String> names() {
    return names;
  }

  public int of(String name) {
    int place = slots[slot(name)] - 1;
    if (place < 0 || !names.get(place).equals(name)) {
      throw new IllegalArgumentException("no column " + name);
    }
    return place;
  }

  /** Whether no two names share a slot by this factor. */
  private boolean spread() {
    Arrays.fill(slots, 0);
    for (int i = 0; i < names.size(); i++) {
      int slot = slot(names.get(i));
      if (slots[slot] != 0) {
        return false;
      }
      slots[slot] = i + 1;
    }
    return true;
  }

  private int slot(String name) {
    int hash = name.hashCode() * factor;
    return (hash ^ hash >>> 16) & slots.length - 1;
  }
}
