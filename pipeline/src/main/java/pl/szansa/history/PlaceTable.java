package pl.szansa.history;

import java.util.Arrays;

/** Finds where a number stands in an array. */
final class PlaceTable {

  private static final int NOWHERE = -1;

  /** The golden ratio of 64 bits. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] numbers;
  private final int[] slots;
  private final int shift;

  /**
   * @param numbers of which no two are the same
   */
  PlaceTable(long[] numbers) {
    this.numbers = numbers;
    this.slots = new int[Integer.highestOneBit(Math.max(1, numbers.length)) << 2];
    this.shift = Long.numberOfLeadingZeros(slots.length - 1);
    Arrays.fill(slots, NOWHERE);
    for (int i = 0; i < numbers.length; i++) {
      slots[slot(numbers[i])] = i;
    }
  }

  /** The place of a number, from 0; negative if it is not there. */
  int find(long number) {
    return slots[slot(number)];
  }

  /** Where a number is, or where it would be. */
  private int slot(long number) {
    int slot = (int) (number * SPREAD >>> shift);
    while (slots[slot] != NOWHERE && numbers[slots[slot]] != number) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
