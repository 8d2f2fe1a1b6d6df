package pl.szansa.resolve.rows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link Bytes} wrote. Equal texts are given as one object as long as it is known. */
public final class ByteReader {

  private static final int REMEMBERED = 1 << 12;

  private final String[] texts = new String[REMEMBERED];
  private final byte[][] encoded = new byte[REMEMBERED][];
  private byte[] bytes;
  private int next;

  /** Goes on at a place. */
  public void at(byte[] block, int offset) {
    bytes = block;
    next = offset;
  }

  public long number() {
    long value = bytes[next++];
    if (value >= 0) {
      return value;
    }
    value &= 0x7F;
    for (int shift = 7; ; shift += 7) {
      byte more = bytes[next++];
      value |= (long) (more & 0x7F) << shift;
      if (more >= 0) {
        return value;
      }
    }
  }

  /** One byte as a number below 256. */
  public int one() {
    return bytes[next++] & 0xFF;
  }

  /** A day since 1970. */
  public long day() {
    int day = (short) Bytes.TWO.get(bytes, next) & 0xFFFF;
    next += Short.BYTES;
    return day == Bytes.OTHER_DAY ? signed() : day + Bytes.FIRST_DAY;
  }

  /** A number of either sign. */
  public long signed() {
    long unsigned = number();
    return unsigned >>> 1 ^ -(unsigned & 1);
  }

  public String text() {
    int length = (int) number();
    int end = next + length;
    int hash = 1;
    for (int i = next; i < end; i++) {
      hash = 31 * hash + bytes[i];
    }
    int place = (hash ^ hash >>> 15) & REMEMBERED - 1;
    byte[] known = encoded[place];
    if (known == null || !Arrays.equals(known, 0, known.length, bytes, next, end)) {
      encoded[place] = Arrays.copyOfRange(bytes, next, end);
      texts[place] = new String(bytes, next, length, StandardCharsets.UTF_8);
    }
    next = end;
    return texts[place];
  }
}
