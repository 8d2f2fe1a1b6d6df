package pl.szansa.traps;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Workbooks with one part exchanged. */
final class Packages {

  private Packages() {}

  /** The workbook with a part that unfolds to a thousand times its size. */
  static ZipBytes with(byte[] book, String part, Repeated bytes) {
    ZipBytes zip = new ZipBytes();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(part)) {
          zip.packed(part, bytes.packed(), bytes.size(), bytes.crc());
        } else {
          zip.file(entry.getName(), in.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zip;
  }
}
