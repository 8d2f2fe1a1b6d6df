package pl.szansa.ingest.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Doubles quotes that have a backslash before them, and takes one of two backslashes: the reader of
 * rows knows no other way. For texts in which both are bytes of ASCII.
 */
public final class Backslashes extends FilterInputStream {

  private final byte[] block = new byte[1 << 13];
  private int length;
  private int next;
  private int held = -1;

  public Backslashes(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    int done = 0;
    while (done < count) {
      int b = read();
      if (b < 0) {
        return done == 0 ? -1 : done;
      }
      target[offset + done++] = (byte) b;
    }
    return done;
  }

  @Override
  public int read() throws IOException {
    if (held >= 0) {
      int b = held;
      held = -1;
      return b;
    }
    int b = raw();
    if (b != '\\') {
      return b;
    }
    int after = raw();
    if (after == '"') {
      held = '"';
      return '"';
    }
    if (after != '\\') {
      next -= after < 0 ? 0 : 1;
    }
    return '\\';
  }

  private int raw() throws IOException {
    if (next == length) {
      next = 0;
      length = Math.max(in.read(block, 0, block.length), 0);
      if (length == 0) {
        return -1;
      }
    }
    return block[next++] & 0xFF;
  }
}
