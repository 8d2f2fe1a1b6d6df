package pl.szansa.store.columns;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A value as it stands in a column's pages. Whoever writes the same value often keeps it, as long
 * as the column {@linkplain Column#holds holds} it, or its place alone.
 */
public final class StoredValue {

  /** In place of a value that is not there; every column holds it. */
  static final StoredValue ABSENT = new StoredValue(null, 0, null, ValueList.NO_PLACE);

  /** The place of a value that is not there. */
  static final long NOWHERE = -1;

  /** The letters of a text, in UTF-8; the bytes of a number that is too long; else null. */
  final byte[] letters;

  /** What it is compared by: a number, a day, an amount's smallest units; a text's beginning. */
  final long number;

  final ValueList list;

  /** Its place in the list. */
  final int place;

  StoredValue(byte[] letters, long number, ValueList list, int place) {
    this.letters = letters;
    this.number = number;
    this.list = list;
    this.place = place;
  }

  /**
   * Where the value stands in its column, which can be kept in place of it; 0 if it is in no list.
   */
  public long place() {
    if (this == ABSENT) {
      return NOWHERE;
    }
    return place == ValueList.NO_PLACE ? 0 : list.places() | place;
  }

  /** Bytes in Parquet's plain encoding. */
  int size(int width) {
    return letters == null || width > Long.BYTES ? width : Integer.BYTES + letters.length;
  }

  /**
   * Writes it in Parquet's plain encoding: four or eight bytes; more, the highest first; or the
   * length and the letters.
   */
  void put(ByteBuffer plain, int width) {
    if (letters == null) {
      putNumber(plain, number, width);
    } else if (width > Long.BYTES) {
      plain.put(letters);
    } else {
      plain.putInt(letters.length).put(letters);
    }
  }

  static void putNumber(ByteBuffer plain, long number, int width) {
    if (width > Long.BYTES) {
      putWide(plain, number, width);
    } else if (width == Integer.BYTES) {
      plain.putInt((int) number);
    } else {
      plain.putLong(number);
    }
  }

  /** A number in so many bytes, the highest first. */
  static byte[] wide(BigInteger number, int width) {
    byte[] bytes = number.toByteArray();
    byte[] all = new byte[width];
    Arrays.fill(all, (byte) (number.signum() < 0 ? -1 : 0));
    System.arraycopy(bytes, 0, all, width - bytes.length, bytes.length);
    return all;
  }

  /** The same of a long integer, in more than its eight bytes. */
  private static void putWide(ByteBuffer plain, long number, int width) {
    byte sign = (byte) (number >> Long.SIZE - 1);
    for (int i = Long.BYTES; i < width; i++) {
      plain.put(sign);
    }
    plain.putLong(Long.reverseBytes(number));
  }
}
