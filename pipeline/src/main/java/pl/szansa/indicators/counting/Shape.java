package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Measure;
import pl.szansa.model.PeriodKind;

/**
 * What the cells of one breakdown have of a layout. A cell is an array: the sums of its slots, then
 * its counters, which lie across the words of its lanes: plane by plane, the word of plane p has
 * the bits of 2<sup>p</sup> of 64 counters, so that a few operations count all that a row counts.
 * Counting costs the same for one lane as for 64, and a cell of few rows has few planes.
 */
final class Shape implements Serializable {

  private final Layout layout;
  private final int[] words;
  private final long[] lanes;
  private final int[] slots;
  private final int[] wordPlaces;
  private final int[] slotPlaces;

  /**
   * @param wanted measures of the layout that the cells have
   */
  Shape(Layout layout, Collection<Measure> wanted) {
    this.layout = layout;
    long[] all = new long[layout.words()];
    layout.counted().stream()
        .filter(wanted::contains)
        .forEach(m -> Layout.add(all, layout.lanes(m)));
    this.words = IntStream.range(0, all.length).filter(word -> all[word] != 0).toArray();
    this.lanes = Arrays.stream(words).mapToLong(word -> all[word]).toArray();
    this.slots =
        layout.summed().stream()
            .filter(wanted::contains)
            .flatMapToInt(
                m -> Arrays.stream(PeriodKind.values()).mapToInt(k -> layout.place(m, null, k)))
            .distinct()
            .toArray();
    this.wordPlaces = places(words, all.length);
    this.slotPlaces = places(slots, layout.slots());
  }

  private static int[] places(int[] chosen, int all) {
    int[] places = new int[all];
    Arrays.fill(places, -1);
    for (int place = 0; place < chosen.length; place++) {
      places[chosen[place]] = place;
    }
    return places;
  }

  Layout layout() {
    return layout;
  }

  /** Which lanes and slots its cells have. */
  @Override
  public String toString() {
    return Arrays.toString(words) + Arrays.toString(lanes) + Arrays.toString(slots);
  }

  /** A cell of zeros. */
  long[] zeros() {
    return new long[slots.length];
  }

  /**
   * Whether anything that is due stands in these cells.
   *
   * @param lanes as bits
   * @param slots that are added to
   */
  boolean wants(long[] lanes, int[] slots) {
    return IntStream.range(0, words.length).anyMatch(i -> (this.lanes[i] & lanes[words[i]]) != 0)
        || Arrays.stream(slots).anyMatch(slot -> slotPlaces[slot] >= 0);
  }

  /**
   * Counts rows.
   *
   * @return the cell, which may have grown
   */
  long[] count(long[] cell, Rows rows) {
    long[] sums = cell;
    for (int i = 0; i < words.length; i++) {
      int at = 0;
      for (; at + 4 <= rows.size(); at += 4) {
        sums = addFour(sums, i, rows, at);
      }
      for (; at < rows.size(); at++) {
        sums = carry(sums, slots.length + i, rows.lanes(at, words[i]) & lanes[i]);
      }
    }
    if (slots.length > 0) {
      addAmounts(sums, rows);
    }
    return sums;
  }

  /** What four rows add to the counters of a word: their ones and twos and fours at once. */
  private long[] addFour(long[] cell, int i, Rows rows, int at) {
    long a = rows.lanes(at, words[i]) & lanes[i];
    long b = rows.lanes(at + 1, words[i]) & lanes[i];
    long c = rows.lanes(at + 2, words[i]) & lanes[i];
    long d = rows.lanes(at + 3, words[i]) & lanes[i];
    long ab = a ^ b;
    long cd = c ^ d;
    long one = a & b;
    long another = c & d;
    long third = ab & cd;
    long[] sums = carry(cell, slots.length + i, ab ^ cd);
    sums = carry(sums, slots.length + i + words.length, one ^ another ^ third);
    long fours = one & another | third & (one ^ another);
    return carry(sums, slots.length + i + 2 * words.length, fours);
  }

  private void addAmounts(long[] cell, Rows rows) {
    for (int at = 0; at < rows.size(); at++) {
      long[] amounts = rows.row(at).amounts;
      for (int slot : rows.due(at).slots()) {
        if (slotPlaces[slot] >= 0) {
          cell[slotPlaces[slot]] = sum(cell[slotPlaces[slot]], amounts[slot], slot);
        }
      }
    }
  }

  /** No sum is published that has lost its highest bits. */
  private long sum(long a, long b, int slot) {
    long sum = a + b;
    if (((a ^ sum) & (b ^ sum)) < 0) {
      throw new SumTooLarge(layout.summed(slot));
    }
    return sum;
  }

  /** Adds one to the counters of a word from some plane on. */
  private long[] carry(long[] cell, int from, long bits) {
    long[] sums = cell;
    int place = from;
    for (long carry = bits; carry != 0; place += words.length) {
      if (place >= sums.length) {
        sums = grown(sums, place);
      }
      long before = sums[place];
      sums[place] = before ^ carry;
      carry &= before;
    }
    return sums;
  }

  /** With as many planes as a place of one asks for. */
  private long[] grown(long[] cell, int place) {
    int planes = (place - slots.length) / words.length + 1;
    return Arrays.copyOf(cell, slots.length + planes * words.length);
  }

  /**
   * Adds a cell that stands in a longer array.
   *
   * @return the cell, which may have grown
   */
  long[] add(long[] cell, long[] others, int from, int length) {
    long[] sums = cell.length < length ? Arrays.copyOf(cell, length) : cell;
    for (int i = 0; i < slots.length; i++) {
      sums[i] = sum(sums[i], others[from + i], slots[i]);
    }
    for (int word = 0; word < words.length; word++) {
      long carry = 0;
      int place = slots.length + word;
      for (; place < length; place += words.length) {
        long mine = sums[place];
        long added = others[from + place];
        long one = mine ^ added;
        sums[place] = one ^ carry;
        carry = mine & added | one & carry;
      }
      sums = carry(sums, place, carry);
    }
    return sums;
  }

  /**
   * Takes from a cell what stands in a longer array and was counted in it.
   *
   * @return the cell, as short as if that had never been counted
   * @throws IllegalStateException if it was not
   */
  long[] subtract(long[] cell, long[] others, int from, int length) {
    if (length > cell.length) {
      throw neverCounted();
    }
    for (int i = 0; i < slots.length; i++) {
      cell[i] = sum(cell[i], -others[from + i], slots[i]);
    }
    for (int word = 0; word < words.length; word++) {
      long borrow = 0;
      for (int place = slots.length + word; place < cell.length; place += words.length) {
        long mine = cell[place];
        long taken = place < length ? others[from + place] : 0;
        cell[place] = mine ^ taken ^ borrow;
        borrow = ~mine & (taken | borrow) | taken & borrow;
      }
      if (borrow != 0) {
        throw neverCounted();
      }
    }
    return trimmed(cell);
  }

  private static IllegalStateException neverCounted() {
    return new IllegalStateException("more is taken back than was counted");
  }

  /** Without planes that have become zero. */
  private long[] trimmed(long[] cell) {
    int end = cell.length;
    while (end > slots.length && cell[end - 1] == 0) {
      end--;
    }
    int planes = words.length == 0 ? 0 : (end - slots.length + words.length - 1) / words.length;
    int length = slots.length + planes * words.length;
    return length == cell.length ? cell : Arrays.copyOf(cell, length);
  }

  /**
   * Whether a cell has no rows: of every period by which one can count, all rows are counted beside
   * what else is.
   */
  boolean isEmpty(long[] cell) {
    return cell.length == slots.length;
  }

  /** A measure, which must be among those wanted; hundredths for sums. */
  long value(long[] cell, Measure measure, AreaLevel level, PeriodKind kind) {
    return value(
        cell, 0, cell.length, layout.place(measure, level, kind), Layout.isAmount(measure));
  }

  /** The same of a cell that stands in a longer array. */
  long value(
      long[] cells, int from, int length, Measure measure, AreaLevel level, PeriodKind kind) {
    return value(cells, from, length, layout.place(measure, level, kind), Layout.isAmount(measure));
  }

  private long value(long[] cells, int from, int length, int place, boolean amount) {
    if (amount) {
      return cells[from + slotPlaces[place]];
    }
    long count = 0;
    int end = from + length;
    int word = from + slots.length + wordPlaces[place / Long.SIZE];
    for (int plane = 0; word < end; word += words.length, plane++) {
      count |= (cells[word] >>> place & 1) << plane;
    }
    return count;
  }
}
