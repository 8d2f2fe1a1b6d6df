package pl.szansa.indicators.counting;

import java.util.Arrays;

/** Rows that count in the same cells, and what is due of each. */
final class Rows {

  private Row[] rows = new Row[64];
  private Timetable.Due[] dues = new Timetable.Due[rows.length];
  private int size;

  void clear() {
    size = 0;
  }

  void add(Row row, Timetable.Due due) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
      dues = Arrays.copyOf(dues, 2 * size);
    }
    rows[size] = row;
    dues[size++] = due;
  }

  int size() {
    return size;
  }

  Row row(int at) {
    return rows[at];
  }

  Timetable.Due due(int at) {
    return dues[at];
  }

  /** The lanes of a word that count of a row. */
  long lanes(int at, int word) {
    return rows[at].lanes[word] & dues[at].lanes()[word];
  }
}
