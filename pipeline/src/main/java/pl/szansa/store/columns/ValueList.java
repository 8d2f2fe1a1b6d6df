package pl.szansa.store.columns;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.iceberg.shaded.org.apache.parquet.bytes.BytesInput;
import org.apache.iceberg.shaded.org.apache.parquet.column.Encoding;
import org.apache.iceberg.shaded.org.apache.parquet.column.page.DictionaryPage;

/** The different values of a column in one row group: Parquet's dictionary. */
final class ValueList {

  static final int NO_PLACE = -1;

  private static final int MOST_VALUES = 1 << 16;
  private static final int MOST_BYTES = 1 << 20;

  /** So many digits fit into a long integer, whatever they are. */
  private static final int LONG_DIGITS = 18;

  private static final int FIRST_SLOTS = 1 << 6;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** Lists of this process, so that a place says in which of them it is. */
  private static final AtomicInteger LISTS = new AtomicInteger();

  private final long places = (long) LISTS.incrementAndGet() << Integer.SIZE;
  private final int scale;
  private final int width;

  /** By slot: what a value is found by, and the value. */
  private long[] keys = new long[FIRST_SLOTS];

  private StoredValue[] known = new StoredValue[FIRST_SLOTS];

  /** By slot: the text, where values are texts. */
  private String[] texts = new String[FIRST_SLOTS];

  private StoredValue[] values = new StoredValue[FIRST_SLOTS / 2];

  private int size;
  private int bytes;
  private boolean closed;

  /**
   * @param scale decimal places of amounts
   * @param width bytes of a number; more than eight stand with the highest first
   */
  ValueList(int scale, int width) {
    this.scale = scale;
    this.width = width;
  }

  /** What the places of its values have in common: {@link StoredValue#place}. */
  long places() {
    return places;
  }

  /** The value, entered if it is new; once the list is closed new ones have no place in it. */
  StoredValue of(Object value) {
    if (value instanceof String text) {
      return ofText(text);
    }
    if (value instanceof BigDecimal amount) {
      BigDecimal units = amount.movePointRight(scale);
      return width > Long.BYTES && units.precision() - units.scale() > LONG_DIGITS
          ? ofWide(units.toBigIntegerExact())
          : ofNumber(units.longValueExact());
    }
    return ofNumber(
        value instanceof LocalDate day ? day.toEpochDay() : ((Number) value).longValue());
  }

  /** A number that is longer than a long integer: so rare that it is entered whenever it comes. */
  private StoredValue ofWide(BigInteger units) {
    byte[] bytes = StoredValue.wide(units, width);
    return closed
        ? new StoredValue(bytes, 0, this, NO_PLACE)
        : append(new StoredValue(bytes, 0, this, size));
  }

  private StoredValue ofText(String text) {
    if (closed) {
      return stored(text, NO_PLACE);
    }
    int key = text.hashCode();
    int slot = slot(key);
    while (known[slot] != null && !(keys[slot] == key && text.equals(texts[slot]))) {
      slot = slot + 1 & keys.length - 1;
    }
    if (known[slot] != null) {
      return known[slot];
    }
    texts[slot] = text;
    return enter(slot, key, stored(text, size));
  }

  /** The same of a number, a day or an amount's smallest units. */
  StoredValue ofNumber(long number) {
    if (closed) {
      return new StoredValue(null, number, this, NO_PLACE);
    }
    int slot = slot(number);
    while (known[slot] != null && keys[slot] != number) {
      slot = slot + 1 & keys.length - 1;
    }
    if (known[slot] != null) {
      return known[slot];
    }
    return enter(slot, number, new StoredValue(null, number, this, size));
  }

  private int slot(long key) {
    long mixed = key * MULTIPLIER;
    return (int) (mixed >>> Integer.SIZE) & keys.length - 1;
  }

  private StoredValue stored(String text, int place) {
    byte[] letters = text.getBytes(StandardCharsets.UTF_8);
    return new StoredValue(letters, Bounds.beginning(letters), this, place);
  }

  private StoredValue enter(int slot, long key, StoredValue made) {
    keys[slot] = key;
    known[slot] = made;
    return append(made);
  }

  private StoredValue append(StoredValue made) {
    if (size == values.length) {
      grow();
    }
    values[size++] = made;
    bytes += made.size(width);
    return made;
  }

  /** Half of the slots stay free. */
  private void grow() {
    long[] oldKeys = keys;
    StoredValue[] oldKnown = known;
    String[] oldTexts = texts;
    values = Arrays.copyOf(values, size * 2);
    keys = new long[size * 4];
    known = new StoredValue[size * 4];
    texts = new String[size * 4];
    for (int i = 0; i < oldKnown.length; i++) {
      if (oldKnown[i] != null) {
        int slot = slot(oldKeys[i]);
        while (known[slot] != null) {
          slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = oldKeys[i];
        known[slot] = oldKnown[i];
        texts[slot] = oldTexts[i];
      }
    }
  }

  /** The value at a place. */
  StoredValue at(int place) {
    return values[place];
  }

  int size() {
    return size;
  }

  int bytes() {
    return bytes;
  }

  /**
   * Whether it saves nothing to list the values: where more than a quarter are different, the codec
   * finds the repeated ones itself, which mostly follow each other.
   *
   * @param cells in which they stand
   */
  boolean useless(long cells) {
    return size > MOST_VALUES || bytes > MOST_BYTES || size * 4L > cells;
  }

  /** From now on values are written out, not listed. */
  void close() {
    closed = true;
    keys = null;
    known = null;
    texts = null;
  }

  /** Lets go of its values, which cells that outlive the row group would keep alive. */
  void clear() {
    close();
    values = null;
    size = 0;
  }

  DictionaryPage page() {
    ByteBuffer plain = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < size; i++) {
      values[i].put(plain, width);
    }
    return new DictionaryPage(BytesInput.from(plain.array()), size, Encoding.PLAIN);
  }
}
