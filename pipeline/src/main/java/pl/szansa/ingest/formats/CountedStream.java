package pl.szansa.ingest.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is told of every byte that comes out of it, and may stop it there. */
abstract class CountedStream extends FilterInputStream {

  CountedStream(InputStream in) {
    super(in);
  }

  /** So many bytes have come out, read or skipped. */
  abstract void count(long more);

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    count(Math.max(n, 0));
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  /** What was read again would be counted again. */
  @Override
  public boolean markSupported() {
    return false;
  }
}
