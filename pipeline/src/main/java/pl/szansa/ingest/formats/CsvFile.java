package pl.szansa.ingest.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import pl.szansa.ingest.text.Backslashes;
import pl.szansa.ingest.text.Dialect;
import pl.szansa.ingest.text.Encodings;
import pl.szansa.ingest.text.LineDecoder;

/** Delimited text: its encoding and dialect are told from its first bytes. */
final class CsvFile implements SheetFile {

  private static final char CTRL_Z = '\u001A';

  private final Charset charset;
  private final InputStream text;
  private final CsvScanner rows;
  private boolean opened;
  private int toSkip;

  /** Whether a row has been asked for to see whether there is one. */
  private boolean ahead;

  CsvFile(byte[] head, InputStream all) {
    charset = Encodings.detect(head);
    Dialect dialect = Dialect.of(head, charset);
    try {
      text = Encodings.utf8(all, charset);
    } catch (IOException e) {
      throw new DamagedFile(e);
    }
    rows = new CsvScanner(dialect.backslashes() ? new Backslashes(text) : text, dialect);
    toSkip = dialect.skip();
  }

  @Override
  public boolean nextSheet() {
    boolean first = !opened;
    opened = true;
    for (; toSkip > 0; toSkip--) {
      rows.skipLine();
    }
    return first;
  }

  @Override
  public String sheet() {
    return "";
  }

  @Override
  public SourceRow nextRow() {
    ScannedRow row = ahead ? rows.row() : rows.next();
    ahead = false;
    return row != null && row.endsWith(CsvFile::filling) ? withoutFilling(row.kept()) : row;
  }

  /** Old programs end a file with Ctrl-Z, broken copies with zeros: no part of the last row. */
  private SourceRow withoutFilling(TextRow row) {
    ahead = rows.next() != null;
    if (ahead) {
      return row;
    }
    String[] cells = row.cells();
    String last = cells[cells.length - 1];
    int end = last.length();
    while (end > 0 && filling(last.charAt(end - 1))) {
      end--;
    }
    cells[cells.length - 1] = last.substring(0, end);
    return cells.length == 1 && end == 0 ? null : row;
  }

  private static boolean filling(int last) {
    return last == CTRL_Z || last == 0;
  }

  @Override
  public String encoding() {
    return charset.name();
  }

  @Override
  public String mixture() {
    return text instanceof LineDecoder lines ? lines.mixture() : "";
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
