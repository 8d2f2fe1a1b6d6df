package pl.szansa.ingest.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Doubles quotes that have a backslash before them: parsers of CSV know no other way. */
public final class BackslashReader extends FilterReader {

  private final char[] block = new char[1 << 13];
  private int length;
  private int next;
  private int held = -1;

  public BackslashReader(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] target, int offset, int count) throws IOException {
    int done = 0;
    while (done < count) {
      int c = read();
      if (c < 0) {
        return done == 0 ? -1 : done;
      }
      target[offset + done++] = (char) c;
    }
    return done;
  }

  @Override
  public int read() throws IOException {
    if (held >= 0) {
      int c = held;
      held = -1;
      return c;
    }
    int c = raw();
    if (c != '\\') {
      return c;
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
    return block[next++];
  }
}
