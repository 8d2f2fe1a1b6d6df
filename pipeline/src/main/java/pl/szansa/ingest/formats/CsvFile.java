package pl.szansa.ingest.formats;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import pl.szansa.ingest.text.BackslashReader;
import pl.szansa.ingest.text.Dialect;
import pl.szansa.ingest.text.Encodings;
import pl.szansa.ingest.text.LineDecoder;

/** Delimited text: its encoding and dialect are told from its first bytes. */
final class CsvFile implements SheetFile {

  private static final char CTRL_Z = '\u001A';

  private final Charset charset;
  private final Reader text;
  private final CsvRows handler;
  private final CsvReader<SourceRow> reader;
  private final Iterator<SourceRow> rows;
  private boolean opened;

  CsvFile(byte[] head, InputStream all, KnownTexts texts) {
    charset = Encodings.detect(head);
    Dialect dialect = Dialect.of(head, charset);
    handler = new CsvRows(dialect, texts);
    try {
      text = Encodings.reader(all, charset);
      reader = reader(dialect);
      reader.skipLines(dialect.skip());
    } catch (IOException | UncheckedIOException e) {
      throw new DamagedFile(e);
    }
    rows = reader.iterator();
  }

  private CsvReader<SourceRow> reader(Dialect dialect) {
    return CsvReader.builder()
        .fieldSeparator(dialect.delimiter())
        .quoteCharacter(dialect.quote())
        .trimWhitespacesAroundQuotes(dialect.padded())
        // or all rows behind it would be one cell
        .allowUnclosedQuote(false)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(CsvRows.LONGEST)
        .build(handler, dialect.backslashes() ? new BackslashReader(text) : text);
  }

  @Override
  public boolean nextSheet() {
    boolean first = !opened;
    opened = true;
    return first;
  }

  @Override
  public String sheet() {
    return "";
  }

  @Override
  public SourceRow nextRow() {
    try {
      return rows.hasNext() ? withoutFilling(rows.next()) : null;
    } catch (UncheckedIOException e) {
      throw new DamagedFile(e);
    } catch (CsvParseException e) {
      throw handler.problem(e);
    }
  }

  /** Old programs end a file with Ctrl-Z, broken copies with zeros: no part of the last row. */
  private SourceRow withoutFilling(SourceRow row) {
    String[] cells = row.cells();
    String last = cells[cells.length - 1];
    int end = last.length();
    while (end > 0 && (last.charAt(end - 1) == CTRL_Z || last.charAt(end - 1) == 0)) {
      end--;
    }
    if (end == last.length() || rows.hasNext()) {
      return row;
    }
    cells[cells.length - 1] = last.substring(0, end);
    return cells.length == 1 && end == 0 ? null : row;
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
    reader.close();
  }
}
