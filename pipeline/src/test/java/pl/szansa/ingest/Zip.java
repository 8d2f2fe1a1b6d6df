package pl.szansa.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives entry by entry, also such as nobody makes on purpose. */
public final class Zip {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip;

  public Zip() {
    this(StandardCharsets.UTF_8);
  }

  /**
   * @param names how names are written; of other charsets than UTF-8 an archive says nothing
   */
  public Zip(Charset names) {
    zip = new ZipOutputStream(bytes, names);
  }

  public Zip add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Zip add(String name, byte[] content) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public byte[] bytes() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The same archive with an entry marked as encrypted, in its list and before its bytes. */
  public static byte[] encrypted(byte[] archive, String name) {
    byte[] marked = archive.clone();
    String text = new String(archive, StandardCharsets.ISO_8859_1);
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int local = at - 30;
      int listed = at - 46;
      if (local >= 0 && text.startsWith("PK\u0003\u0004", local)) {
        marked[local + 6] |= 1;
      } else if (listed >= 0 && text.startsWith("PK\u0001\u0002", listed)) {
        marked[listed + 8] |= 1;
      }
    }
    return marked;
  }

  /** The same archive with other bytes at the end of an entry's packed content. */
  public static byte[] spoilt(byte[] archive, String name) {
    byte[] spoilt = archive.clone();
    String text = new String(archive, StandardCharsets.ISO_8859_1);
    int content = text.indexOf(name) + name.length();
    for (int i = content + 10; i < content + 30; i++) {
      spoilt[i] ^= 0x55;
    }
    return spoilt;
  }
}
