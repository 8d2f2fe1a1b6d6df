package pl.szansa.traps;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Zip archives byte by byte: the same everywhere, because nothing is packed by a library and all is
 * of one day; and with names, marks and sizes that no library would write.
 */
final class ZipBytes {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final short VERSION = 20;
  private static final short STORED = 0;
  private static final short DEFLATED = 8;
  private static final short UTF_8_NAMES = 1 << 11;
  private static final short ENCRYPTED = 1;

  /** 1 January 2014, as DOS counts days; midnight. */
  private static final short DAY = (short) ((2014 - 1980) << 9 | 1 << 5 | 1);

  private final ByteArrayOutputStream files = new ByteArrayOutputStream();
  private final ByteArrayOutputStream list = new ByteArrayOutputStream();
  private short entries;

  ZipBytes file(String name, byte[] content) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    return entry(utf8, UTF_8_NAMES, STORED, content, content.length, crc(content));
  }

  /** An entry whose name is not said to be UTF-8. */
  ZipBytes oldName(byte[] name, byte[] content) {
    return entry(name, (short) 0, STORED, content, content.length, crc(content));
  }

  /** An entry that only says it is encrypted: nobody has the password. */
  ZipBytes encrypted(String name, byte[] content) {
    byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
    return entry(ascii, ENCRYPTED, STORED, content, content.length, crc(content));
  }

  /** An entry of packed bytes. */
  ZipBytes packed(String name, byte[] deflated, long size, long crc) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    return entry(utf8, UTF_8_NAMES, DEFLATED, deflated, size, crc);
  }

  private ZipBytes entry(
      byte[] name, short flags, short method, byte[] bytes, long size, long crc) {
    int offset = files.size();
    write(files, entryHead(LOCAL, flags, method, bytes, size, crc, name.length, 30));
    files.writeBytes(name);
    files.writeBytes(bytes);
    ByteBuffer head = entryHead(CENTRAL, flags, method, bytes, size, crc, name.length, 46);
    head.putInt(42, offset);
    write(list, head);
    list.writeBytes(name);
    entries++;
    return this;
  }

  private static ByteBuffer entryHead(
      int mark, short flags, short method, byte[] bytes, long size, long crc, int name, int head) {
    ByteBuffer out = ByteBuffer.allocate(head).order(ByteOrder.LITTLE_ENDIAN).putInt(mark);
    if (mark == CENTRAL) {
      out.putShort(VERSION);
    }
    out.putShort(VERSION).putShort(flags).putShort(method).putShort((short) 0).putShort(DAY);
    out.putInt((int) crc).putInt(bytes.length).putInt((int) size).putShort((short) name);
    return out;
  }

  private static void write(ByteArrayOutputStream out, ByteBuffer bytes) {
    out.writeBytes(bytes.array());
  }

  private static long crc(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return sum.getValue();
  }

  byte[] bytes() {
    ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(END);
    end.putInt(0).putShort(entries).putShort(entries).putInt(list.size()).putInt(files.size());
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(files.toByteArray());
    all.writeBytes(list.toByteArray());
    write(all, end);
    return all.toByteArray();
  }

  /** What an archive holds, in one that does not depend on the day and the library. */
  static byte[] repacked(byte[] archive) {
    ZipBytes zip = new ZipBytes();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.file(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zip.bytes();
  }
}
