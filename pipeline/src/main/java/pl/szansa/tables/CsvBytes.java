package pl.szansa.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a CSV file on their way out: texts by copying what they have been turned into once,
 * numbers digit by digit.
 */
final class CsvBytes implements Closeable {

  private static final int BUFFER = 1 << 16;

  /** So many digits fit into a long integer, whatever they are. */
  private static final int DIGITS = 18;

  private static final byte[] NOTHING = {};

  private final OutputStream out;
  private byte[] buffer = new byte[BUFFER];
  private int end;

  CsvBytes(OutputStream out) {
    this.out = out;
  }

  /** What stands in the file for a text: in quotes where it needs them. */
  static byte[] of(String text, boolean firstOfRow) {
    if (text.isEmpty()) {
      return NOTHING;
    }
    boolean quoted = firstOfRow && text.charAt(0) == '#' || hasSigns(text);
    String written = quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    return written.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean hasSigns(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  /** Where the next byte goes, until {@link #endRow}. */
  int place() {
    return end;
  }

  void add(char sign) {
    room(1);
    buffer[end++] = (byte) sign;
  }

  void add(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, end, bytes.length);
    end += bytes.length;
  }

  /** As {@link BigDecimal#toPlainString} has it. */
  void add(BigDecimal number) {
    int scale = number.scale();
    if (scale < 0 || scale > DIGITS || number.precision() > DIGITS) {
      add(number.toPlainString().getBytes(StandardCharsets.US_ASCII));
      return;
    }
    long units = scale == 0 ? number.longValue() : number.scaleByPowerOfTen(scale).longValue();
    room(2 * DIGITS);
    if (units < 0) {
      buffer[end++] = '-';
    }
    digits(Math.abs(units), Math.max(number.precision(), scale + 1), scale);
  }

  /**
   * @param digits how many, the point not counted
   * @param decimals how many of them stand behind the point
   */
  private void digits(long units, int digits, int decimals) {
    int place = end + digits + (decimals > 0 ? 1 : 0);
    end = place;
    long left = units;
    for (int i = 0; i < digits; i++) {
      if (i == decimals && i > 0) {
        buffer[--place] = '.';
      }
      buffer[--place] = (byte) ('0' + left % 10);
      left /= 10;
    }
  }

  /** Once more what stands in the buffer. */
  void repeat(int from, int to) {
    room(to - from);
    System.arraycopy(buffer, from, buffer, end, to - from);
    end += to - from;
  }

  private void room(int bytes) {
    if (end + bytes > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, end + bytes));
    }
  }

  /**
   * Lets the buffer go where it is full.
   *
   * @return whether what was in it is gone
   */
  boolean endRow() throws IOException {
    if (end < BUFFER / 2) {
      return false;
    }
    flush();
    return true;
  }

  private void flush() throws IOException {
    int bytes = end;
    end = 0;
    out.write(buffer, 0, bytes);
  }

  @Override
  public void close() throws IOException {
    if (end > 0) {
      flush();
    }
    out.close();
  }
}
