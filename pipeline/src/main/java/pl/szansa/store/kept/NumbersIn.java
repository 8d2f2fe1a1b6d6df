package pl.szansa.store.kept;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link NumbersOut} wrote. */
public final class NumbersIn implements Closeable {

  /** Nothing that is kept is as long as this. */
  private static final int LONGEST_WORD = 1 << 20;

  private static final int MOST_LONGS = 1 << 24;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final List<String> words = new ArrayList<>();
  private int next;
  private int end;

  public NumbersIn(InputStream in) {
    this.in = in;
  }

  /**
   * @throws EOFException if there is none
   */
  public long number() throws IOException {
    byte part = octet();
    long read = part & 0x7FL;
    for (int shift = 7; part < 0; shift += 7) {
      part = octet();
      read |= (part & 0x7FL) << shift;
    }
    return read >>> 1 ^ -(read & 1);
  }

  /** A number that counts something. */
  public int count() throws IOException {
    return Math.toIntExact(number());
  }

  public String word() throws IOException {
    int known = count();
    if (known < words.size()) {
      return words.get(known);
    }
    int length = count();
    if (known > words.size() || length > LONGEST_WORD) {
      throw new IOException("a word has no letters");
    }
    byte[] letters = new byte[length];
    for (int i = 0; i < length; i++) {
      letters[i] = octet();
    }
    words.add(new String(letters, StandardCharsets.UTF_8));
    return words.get(known);
  }

  /** What {@link NumbersOut#longs} wrote. */
  public long[] longs() throws IOException {
    int many = count();
    if (many < 0 || many > MOST_LONGS) {
      throw new IOException("there cannot be " + many + " numbers");
    }
    long[] numbers = new long[many];
    for (int i = 0; i < many; i++) {
      if (end - next < Long.BYTES) {
        fillUp();
      }
      numbers[i] = (long) NumbersOut.LONGS.get(buffer, next);
      next += Long.BYTES;
    }
    return numbers;
  }

  /** Reads on behind what is left, until there are bytes of a number. */
  private void fillUp() throws IOException {
    System.arraycopy(buffer, next, buffer, 0, end - next);
    end -= next;
    next = 0;
    while (end < Long.BYTES) {
      int read = in.read(buffer, end, buffer.length - end);
      if (read < 0) {
        throw cutOff();
      }
      end += read;
    }
  }

  private static EOFException cutOff() {
    return new EOFException("the file ends in the middle");
  }

  /**
   * Reads on to the end, where a checksum is compared.
   *
   * @throws IOException if there is more, or the file is damaged
   */
  public void end() throws IOException {
    if (next < end || in.read() >= 0) {
      throw new IOException("the file goes on");
    }
  }

  private byte octet() throws IOException {
    if (next == end) {
      fill();
    }
    return buffer[next++];
  }

  private void fill() throws IOException {
    next = 0;
    end = in.read(buffer);
    if (end < 0) {
      end = 0;
      throw cutOff();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
