package pl.szansa.store.kept;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Whole numbers, the nearer to zero the fewer bytes, and words, each written out once. */
public final class NumbersOut implements Closeable {

  /** Reads and writes eight bytes as one number. */
  static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int BUFFER = 1 << 16;

  /** Bytes of the longest number. */
  private static final int LONGEST = 10;

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER];
  private final Map<String, Integer> words = new HashMap<>();
  private int end;

  public NumbersOut(OutputStream out) {
    this.out = out;
  }

  /** Seven bits in a byte, the lowest first; a sign takes one bit. */
  public void number(long number) throws IOException {
    if (end + LONGEST > BUFFER) {
      flush();
    }
    long left = number << 1 ^ number >> 63;
    while ((left & ~0x7FL) != 0) {
      buffer[end++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    buffer[end++] = (byte) left;
  }

  /** A word's number, which is returned; behind one that is new, the bytes of its UTF-8. */
  public int word(String word) throws IOException {
    Integer known = words.get(word);
    if (known != null) {
      number(known);
      return known;
    }
    int added = words.size();
    number(added);
    words.put(word, added);
    byte[] letters = word.getBytes(StandardCharsets.UTF_8);
    number(letters.length);
    flush();
    out.write(letters);
    return added;
  }

  /** Numbers of any size: how many, and eight bytes of each, the lowest first. */
  public void longs(long[] numbers) throws IOException {
    number(numbers.length);
    for (long number : numbers) {
      if (end + Long.BYTES > BUFFER) {
        flush();
      }
      LONGS.set(buffer, end, number);
      end += Long.BYTES;
    }
  }

  private void flush() throws IOException {
    int bytes = end;
    end = 0;
    out.write(buffer, 0, bytes);
  }

  @Override
  public void close() throws IOException {
    try {
      flush();
    } finally {
      out.close();
    }
  }
}
