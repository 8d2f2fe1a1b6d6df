package pl.szansa.resolve.persons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import pl.szansa.resolve.rows.ByteReader;
import pl.szansa.resolve.rows.Bytes;

/**
 * The packed rows of a bucket by person. Rows stay where they are in their blocks; those of a
 * person are chained. Persons keep the order in which they first appear, so those of an office stay
 * together.
 */
public final class People {

  private static final int NONE = -1;
  private static final int KEY = 2 * Long.BYTES;

  private final List<byte[]> blocks = new ArrayList<>();

  // by row: block and offset, the next row of the person
  private long[] addresses = new long[1024];
  private int[] following = new int[1024];
  private int rows;

  // by person
  private long[] highs = new long[256];
  private long[] lows = new long[256];
  private int[] first = new int[256];
  private int[] last = new int[256];
  private int persons;

  /** Persons by hash, at most half full. */
  private int[] slots = new int[1024];

  public People(Iterator<byte[]> blocks) {
    Arrays.fill(slots, NONE);
    blocks.forEachRemaining(this::add);
  }

  public int count() {
    return persons;
  }

  /** Pseudonym of a person. */
  public String key(int person) {
    return PersonKey.text(highs[person], lows[person]);
  }

  int firstRow(int person) {
    return first[person];
  }

  /** The person's next row, negative after the last. */
  int nextRow(int row) {
    return following[row];
  }

  /** Puts a reader at a row, after its person. */
  void read(int row, ByteReader in) {
    in.at(blocks.get((int) (addresses[row] >>> Integer.SIZE)), (int) addresses[row]);
  }

  private void add(byte[] block) {
    for (int at = 0; at < block.length; ) {
      int length = (int) Bytes.INT.get(block, at);
      int key = at + Integer.BYTES;
      long high = (long) Bytes.LONG.get(block, key);
      long low = (long) Bytes.LONG.get(block, key + Long.BYTES);
      addRow(person(high, low), (long) blocks.size() << Integer.SIZE | key + KEY);
      at = key + length;
    }
    blocks.add(block);
  }

  private void addRow(int person, long address) {
    if (rows == addresses.length) {
      addresses = Arrays.copyOf(addresses, rows * 2);
      following = Arrays.copyOf(following, rows * 2);
    }
    addresses[rows] = address;
    following[rows] = NONE;
    if (first[person] == NONE) {
      first[person] = rows;
    } else {
      following[last[person]] = rows;
    }
    last[person] = rows++;
  }

  private int person(long high, long low) {
    int slot = slot(high, low);
    if (slots[slot] != NONE) {
      return slots[slot];
    }
    if (persons == highs.length) {
      grow();
      slot = slot(high, low);
    }
    highs[persons] = high;
    lows[persons] = low;
    first[persons] = NONE;
    slots[slot] = persons;
    return persons++;
  }

  private int slot(long high, long low) {
    int mask = slots.length - 1;
    int slot = (int) low & mask;
    while (slots[slot] != NONE && (highs[slots[slot]] != high || lows[slots[slot]] != low)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int more = persons * 2;
    highs = Arrays.copyOf(highs, more);
    lows = Arrays.copyOf(lows, more);
    first = Arrays.copyOf(first, more);
    last = Arrays.copyOf(last, more);
    slots = new int[more * 4];
    Arrays.fill(slots, NONE);
    for (int person = 0; person < persons; person++) {
      slots[slot(highs[person], lows[person])] = person;
    }
  }
}
