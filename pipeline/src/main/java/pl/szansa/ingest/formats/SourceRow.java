package pl.szansa.ingest.formats;

/** A row as it stands in a file. */
public interface SourceRow {

  /** Line or spreadsheet row where it begins, from 1. */
  long line();

  /** How many cells it has. */
  int width();

  /** The text of a cell, empty behind the last one. */
  String cell(int column);

  /** The same row, to be looked at when others have been read after it. */
  TextRow kept();

  /** All its texts. */
  default String[] cells() {
    String[] cells = new String[width()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(i);
    }
    return cells;
  }

  /** Whether there is nothing in it but spaces. */
  default boolean blank() {
    for (int i = 0; i < width(); i++) {
      if (!cell(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Cells from a column on that are not blank. */
  default int filledFrom(int column) {
    int filled = 0;
    for (int i = column; i < width(); i++) {
      filled += cell(i).isBlank() ? 0 : 1;
    }
    return filled;
  }
}
