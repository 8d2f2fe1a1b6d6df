package pl.szansa.store.columns;

/**
 * A value as it stands in a column's pages. Whoever writes the same value often keeps it, as long
 * as the column {@linkplain Column#holds holds} it.
 */
public final class StoredValue {

  /** In place of a value that is not there; every column holds it. */
  static final StoredValue ABSENT = new StoredValue(new byte[0], 0, null, -1);

  /** Parquet's plain encoding: four or eight bytes, or the length and the letters of a text. */
  final byte[] plain;

  /** What a number or date is compared by. */
  final long number;

  final ValueList list;

  /** Its place in the list. */
  final int place;

  /** The last page that it was noted in. */
  private int page = -1;

  StoredValue(byte[] plain, long number, ValueList list, int place) {
    this.plain = plain;
    this.number = number;
    this.list = list;
    this.place = place;
  }

  /** Whether it has not been in a page before. */
  boolean newTo(int number) {
    boolean first = page != number;
    page = number;
    return first;
  }
}
