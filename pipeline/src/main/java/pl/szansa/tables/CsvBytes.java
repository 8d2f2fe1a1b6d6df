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
    add(scale == 0 ? number.longValue() : number.scaleByPowerOfTen(scale).longValue(), scale);
  }

  /**
   * A number of at most eighteen digits.
   *
   * @param decimals how many of its digits stand behind the point, from 0 to 18
   */
  void add(long units, int decimals) {
    room(2 * DIGITS);
    if (units < 0) {
      buffer[end++] = '-';
    }
    long left = Math.abs(units);
    int digits = Math.max(digits(left), decimals + 1);
    int place = end + digits + (decimals > 0 ? 1 : 0);
    end = place;
    for (int i = 0; i < digits; i++) {
      if (i == decimals && i > 0) {
        buffer[--place] = '.';
      }
      long rest = left / 10;
      buffer[--place] = (byte) ('0' + left - 10 * rest);
      left = rest;
    }
  }

  private static int digits(long number) {
    int digits = 1;
    for (long ten = 10; digits < DIGITS && number >= ten; ten *= 10) {
      digits++;
    }
    return digits;
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
