package pl.szansa.store.columns;

import java.nio.ByteBuffer;

/**
 * A value as it stands in a column's pages. Whoever writes the same value often keeps it, as long
 * as the column {@linkplain Column#holds holds} it, or its place alone.
 */
public final class StoredValue {

  /** In place of a value that is not there; every column holds it. */
  static final StoredValue ABSENT = new StoredValue(null, 0, null, ValueList.NO_PLACE);

  /** The place of a value that is not there. */
  static final long NOWHERE = -1;

  /** The letters of a text, in UTF-8; null of a number. */
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
    return letters == null ? width : Integer.BYTES + letters.length;
  }

  /** Writes it in Parquet's plain encoding: four or eight bytes, or the length and the letters. */
  void put(ByteBuffer plain, int width) {
    if (letters != null) {
      plain.putInt(letters.length).put(letters);
    } else if (width == Integer.BYTES) {
      plain.putInt((int) number);
    } else {
      plain.putLong(number);
    }
  }
}
