package pl.szansa.history;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link NumbersOut} wrote. */
final class NumbersIn implements Closeable {

  /** Nothing that is kept is as long as this. */
  private static final int LONGEST_WORD = 1 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final List<String> words = new ArrayList<>();
  private int next;
  private int end;

  NumbersIn(InputStream in) {
    this.in = in;
  }

  /**
   * @throws EOFException if there is none
   */
  long number() throws IOException {
    byte part = octet();
    long read = part & 0x7FL;
    for (int shift = 7; part < 0; shift += 7) {
      part = octet();
      read |= (part & 0x7FL) << shift;
    }
    return read >>> 1 ^ -(read & 1);
  }

  /** A number that counts something. */
  int count() throws IOException {
    return Math.toIntExact(number());
  }

  String word() throws IOException {
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
      throw new EOFException("the file ends in the middle");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
