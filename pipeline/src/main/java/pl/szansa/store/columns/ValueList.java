package pl.szansa.store.columns;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.shaded.org.apache.parquet.bytes.BytesInput;
import org.apache.iceberg.shaded.org.apache.parquet.column.Encoding;
import org.apache.iceberg.shaded.org.apache.parquet.column.page.DictionaryPage;

/** The different values of a column in one row group: Parquet's dictionary. */
final class ValueList {

  private static final int MOST_VALUES = 1 << 16;
  private static final int MOST_BYTES = 1 << 20;

  private final int scale;
  private final int fixed;
  private Map<Object, StoredValue> known = new HashMap<>();
  private List<StoredValue> values = new ArrayList<>();
  private int bytes;
  private boolean closed;

  /**
   * @param scale decimal places of amounts
   * @param fixed bytes of an amount, the highest first; 0 for a long integer
   */
  ValueList(int scale, int fixed) {
    this.scale = scale;
    this.fixed = fixed;
  }

  /** The value, entered if it is new; once the list is closed new ones have no place in it. */
  StoredValue of(Object value) {
    StoredValue stored = known.get(value);
    if (stored != null) {
      return stored;
    }
    StoredValue made = stored(value);
    if (!closed) {
      known.put(value, made);
      values.add(made);
      bytes += made.plain.length;
    }
    return made;
  }

  private StoredValue stored(Object value) {
    if (value instanceof String text) {
      byte[] letters = text.getBytes(StandardCharsets.UTF_8);
      return stored(little(4 + letters.length).putInt(letters.length).put(letters), 0);
    }
    if (value instanceof BigDecimal amount) {
      BigInteger units = amount.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
      return fixed > 0 ? stored(fixed(units), 0) : eightBytes(units.longValueExact());
    }
    if (value instanceof Long number) {
      return eightBytes(number);
    }
    int number = value instanceof LocalDate day ? (int) day.toEpochDay() : (Integer) value;
    return stored(little(Integer.BYTES).putInt(number), number);
  }

  private StoredValue eightBytes(long number) {
    return stored(little(Long.BYTES).putLong(number), number);
  }

  private ByteBuffer fixed(BigInteger units) {
    byte[] bytes = units.toByteArray();
    byte[] all = new byte[fixed];
    Arrays.fill(all, (byte) (units.signum() < 0 ? -1 : 0));
    System.arraycopy(bytes, 0, all, fixed - bytes.length, bytes.length);
    return ByteBuffer.wrap(all);
  }

  private StoredValue stored(ByteBuffer plain, long number) {
    return new StoredValue(plain.array(), number, this, closed ? -1 : values.size());
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  int size() {
    return values.size();
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
    return values.size() > MOST_VALUES || bytes > MOST_BYTES || values.size() * 4L > cells;
  }

  /** From now on values are written out, not listed. */
  void close() {
    closed = true;
    known = Map.of();
  }

  /** Lets go of its values, which cells that outlive the row group would keep alive. */
  void clear() {
    close();
    values = List.of();
  }

  DictionaryPage page() {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes);
    values.forEach(v -> plain.writeBytes(v.plain));
    return new DictionaryPage(BytesInput.from(plain), values.size(), Encoding.PLAIN);
  }
}
