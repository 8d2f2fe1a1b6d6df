package pl.szansa.compare.casemix;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Numbers of people by pattern, several of each: an open-addressing table of places over two dense
 * arrays, for there are hundreds of thousands of patterns of offices.
 */
final class PatternCounts implements Serializable {

  private static final int FIRST = 16;

  /** Knuth's multiplicative hash: the golden ratio of 32 bits. */
  private static final int SPREAD = 0x9E3779B9;

  private final int width;

  /** The place of a pattern, from 1; 0 for none. Twice as many as places at least. */
  private int[] slots = new int[2 * FIRST];

  private int[] patterns = new int[FIRST];
  private int[] counts;
  private int size;

  /**
   * @param width how many numbers a pattern has
   */
  PatternCounts(int width) {
    this.width = width;
    this.counts = new int[FIRST * width];
  }

  /** How many patterns there are. */
  int size() {
    return size;
  }

  /** The pattern at a place, from 0. */
  int pattern(int place) {
    return patterns[place];
  }

  /** One of the numbers of the pattern at a place. */
  int at(int place, int number) {
    return counts[place * width + number];
  }

  /** One of the numbers of a pattern, which need not be there. */
  int of(int pattern, int number) {
    int place = slots[slot(pattern)] - 1;
    return place < 0 ? 0 : at(place, number);
  }

  /** Adds to one of the numbers of the pattern at a place. */
  void add(int place, int number, int more) {
    counts[place * width + number] += more;
  }

  /** The place of a pattern, a new one if it has none yet. */
  int place(int pattern) {
    int slot = slot(pattern);
    if (slots[slot] == 0) {
      if (size == patterns.length) {
        grow();
        slot = slot(pattern);
      }
      patterns[size++] = pattern;
      slots[slot] = size;
    }
    return slots[slot] - 1;
  }

  private int slot(int pattern) {
    int mask = slots.length - 1;
    int slot = pattern * SPREAD >>> Integer.numberOfLeadingZeros(mask);
    while (slots[slot] != 0 && patterns[slots[slot] - 1] != pattern) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    patterns = Arrays.copyOf(patterns, 2 * size);
    counts = Arrays.copyOf(counts, 2 * size * width);
    slots = new int[4 * size];
    for (int place = 0; place < size; place++) {
      slots[slot(patterns[place])] = place + 1;
    }
  }

  /** Adds those of others, of the same width. */
  PatternCounts add(PatternCounts others) {
    for (int theirs = 0; theirs < others.size; theirs++) {
      int ours = place(others.patterns[theirs]);
      for (int i = 0; i < width; i++) {
        counts[ours * width + i] += others.at(theirs, i);
      }
    }
    return this;
  }

  /** The same in the order of the patterns: sums of fractions depend on it. */
  PatternCounts sorted() {
    int[] order = Arrays.copyOf(patterns, size);
    Arrays.sort(order);
    PatternCounts sorted = new PatternCounts(width);
    for (int pattern : order) {
      int from = place(pattern);
      int to = sorted.place(pattern);
      System.arraycopy(counts, from * width, sorted.counts, to * width, width);
    }
    return sorted;
  }
}
