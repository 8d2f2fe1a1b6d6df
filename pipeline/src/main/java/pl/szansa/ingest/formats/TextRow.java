package pl.szansa.ingest.formats;

/**
 * A row as texts.
 *
 * @param line line or spreadsheet row where it begins, from 1
 * @param cells its texts; never null inside
 */
public record TextRow(long line, String[] cells) implements SourceRow {

  @Override
  public int width() {
    return cells.length;
  }

  @Override
  public String cell(int column) {
    return column < cells.length ? cells[column] : "";
  }

  @Override
  public TextRow kept() {
    return this;
  }
}
