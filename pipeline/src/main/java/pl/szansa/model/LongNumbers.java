package pl.szansa.model;

import java.util.Arrays;

/** Numbers long integers in the order in which they come, from 0, each once. */
public final class LongNumbers {

  /** It has not come. */
  public static final int NOWHERE = -1;

  private static final int FIRST = 16;

  /** The golden ratio of 64 bits: Knuth's multiplicative hash. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] numbered;
  private int size;

  /** Number of what is there; four times as many as there may be numbers, so that most are free. */
  private int[] slots;

  private int shift;

  /**
   * @param expected how many there will be, if that is known
   */
  public LongNumbers(int expected) {
    room(Math.max(FIRST, expected));
  }

  private void room(int most) {
    numbered = numbered == null ? new long[most] : Arrays.copyOf(numbered, most);
    slots = new int[Integer.highestOneBit(most) << 2];
    shift = Long.numberOfLeadingZeros(slots.length - 1);
    Arrays.fill(slots, NOWHERE);
    for (int i = 0; i < size; i++) {
      slots[slot(numbered[i])] = i;
    }
  }

  /** The number of what comes; a new one if it has not come before. */
  public int of(long what) {
    int slot = slot(what);
    if (slots[slot] == NOWHERE) {
      if (size == numbered.length) {
        room(2 * size);
        slot = slot(what);
      }
      numbered[size] = what;
      slots[slot] = size++;
    }
    return slots[slot];
  }

  /** The number of what came, or {@link #NOWHERE}. */
  public int find(long what) {
    return slots[slot(what)];
  }

  /** How many have come. */
  public int size() {
    return size;
  }

  /** Where it is, or where it would be. */
  private int slot(long what) {
    int slot = (int) (what * SPREAD >>> shift);
    while (slots[slot] != NOWHERE && numbered[slots[slot]] != what) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
