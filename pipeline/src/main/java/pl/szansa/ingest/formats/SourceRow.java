package pl.szansa.ingest.formats;

/**
 * A row as it stands in a file.
 *
 * @param line line or spreadsheet row where it begins, from 1
 * @param cells its texts; never null inside
 */
public record SourceRow(long line, String[] cells) {

  public boolean blank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Cells from a column on that are not blank. */
  public int filledFrom(int column) {
    int filled = 0;
    for (int i = column; i < cells.length; i++) {
      filled += cells[i].isBlank() ? 0 : 1;
    }
    return filled;
  }

  public String cell(int column) {
    return column < cells.length ? cells[column] : "";
  }
}
