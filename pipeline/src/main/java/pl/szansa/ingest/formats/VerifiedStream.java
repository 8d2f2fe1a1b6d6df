package pl.szansa.ingest.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/**
 * What comes out of an archive, which at its end is compared with the checksum that the archive
 * states: a byte that changed on the way would else be another amount or another person.
 */
final class VerifiedStream extends CheckedInputStream {

  private final long stated;

  /**
   * @param stated CRC-32
   */
  VerifiedStream(InputStream in, long stated) {
    super(in, new CRC32());
    this.stated = stated;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b < 0) {
      verify();
    }
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    if (n < 0) {
      verify();
    }
    return n;
  }

  private void verify() throws ZipException {
    if (getChecksum().getValue() != stated) {
      throw new ZipException("CRC-32");
    }
  }
}
