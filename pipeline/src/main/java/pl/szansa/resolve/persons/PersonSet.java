package pl.szansa.resolve.persons;

/** Some persons. */
public final class PersonSet implements Persons {

  /** Two numbers a person; both are zero where nobody stands, so the one who has them is apart. */
  private long[] slots = new long[1024];

  private boolean zero;
  private int size;

  void add(long high, long low) {
    if (high == 0 && low == 0) {
      zero = true;
      return;
    }
    int slot = slot(high, low);
    if (taken(slot)) {
      return;
    }
    slots[slot] = high;
    slots[slot + 1] = low;
    if (++size * 4 > slots.length) {
      grow();
    }
  }

  void addAll(PersonSet others) {
    zero |= others.zero;
    for (int slot = 0; slot < others.slots.length; slot += 2) {
      if (others.taken(slot)) {
        add(others.slots[slot], others.slots[slot + 1]);
      }
    }
  }

  @Override
  public boolean has(long high, long low) {
    if (high == 0 && low == 0) {
      return zero;
    }
    return taken(slot(high, low));
  }

  int size() {
    return zero ? size + 1 : size;
  }

  private boolean taken(int slot) {
    return slots[slot] != 0 || slots[slot + 1] != 0;
  }

  /** Where a person stands, or would. Pseudonyms are evenly spread. */
  private int slot(long high, long low) {
    int mask = slots.length - 2;
    int slot = (int) low << 1 & mask;
    while (taken(slot) && (slots[slot] != high || slots[slot + 1] != low)) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length * 2];
    for (int slot = 0; slot < before.length; slot += 2) {
      if (before[slot] != 0 || before[slot + 1] != 0) {
        int to = slot(before[slot], before[slot + 1]);
        slots[to] = before[slot];
        slots[to + 1] = before[slot + 1];
      }
    }
  }
}
