package pl.szansa.ingest.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.io.input.ChecksumInputStream;

/**
 * What comes out of an archive, which at its end is compared with the checksum that the archive
 * states: a byte that changed on the way would else be another amount or another person.
 */
final class VerifiedStream {

  private VerifiedStream() {}

  /**
   * @param stated CRC-32
   */
  static InputStream of(InputStream in, long stated) throws IOException {
    return ChecksumInputStream.builder()
        .setInputStream(in)
        .setChecksum(new CRC32())
        .setExpectedChecksumValue(stated)
        .get();
  }
}
