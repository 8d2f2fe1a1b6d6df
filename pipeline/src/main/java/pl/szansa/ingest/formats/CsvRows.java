package pl.szansa.ingest.formats;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;
import pl.szansa.ingest.text.Dialect;

/** Makes rows of what a parser of CSV finds, and refuses those that no office means to send. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<SourceRow> {

  /** Characters of a row. */
  static final int LONGEST = 16 << 20;

  /** Fewer delimiters within one line of a quoted text are no sign that it is a row. */
  private static final int FEWEST_DELIMITERS = 3;

  private final Dialect dialect;
  private final KnownTexts texts;
  private String[] cells = new String[32];
  private int count;
  private int length;

  CsvRows(Dialect dialect, KnownTexts texts) {
    this.dialect = dialect;
    this.texts = texts;
  }

  @Override
  protected void handleBegin(long line) {
    count = 0;
    length = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
    length += size + 1;
    if (length > LONGEST) {
      throw new DamagedFile(Unreadable.LINE_TOO_LONG, line());
    }
    if (quoted && swallowsRow(buffer, offset, offset + size)) {
      throw new DamagedFile(Unreadable.BROKEN_QUOTES, line());
    }
    add(texts.of(buffer, offset, size));
  }

  @Override
  protected void handleEmpty() {
    // no row is made of a blank line: there may be a billion of them
  }

  private void add(String cell) {
    if (count == cells.length) {
      cells = Arrays.copyOf(cells, 2 * count);
    }
    cells[count++] = cell;
  }

  @Override
  protected SourceRow buildRecord() {
    return count == 0 ? null : new SourceRow(getStartingLineNumber(), Arrays.copyOf(cells, count));
  }

  /**
   * Whether a quoted text has a whole line in it with as many delimiters as a row: then the quote
   * was opened in one row and closed by chance in another.
   */
  private boolean swallowsRow(char[] buffer, int from, int to) {
    int delimiters = 0;
    boolean whole = false;
    for (int i = from; i < to; i++) {
      char c = buffer[i];
      if (c == '\n' || c == '\r') {
        if (whole && delimiters >= FEWEST_DELIMITERS && delimiters == dialect.width() - 1) {
          return true;
        }
        whole = true;
        delimiters = 0;
      } else if (c == dialect.delimiter()) {
        delimiters++;
      }
    }
    return false;
  }

  /** What the parser's complaint of the current row means. */
  DamagedFile problem(CsvParseException e) {
    if (e.getCause() instanceof DamagedFile known) {
      return known;
    }
    boolean full = e.getMessage().contains("buffer size");
    return new DamagedFile(full ? Unreadable.LINE_TOO_LONG : Unreadable.BROKEN_QUOTES, line());
  }

  private String line() {
    return Long.toString(getStartingLineNumber());
  }
}
