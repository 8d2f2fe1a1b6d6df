package pl.szansa.ingest.formats;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import pl.szansa.ingest.text.Delimiters;
import pl.szansa.ingest.text.Encodings;

/** Delimited text: its encoding and delimiter are told from its first bytes. */
final class CsvFile implements SheetFile {

  private static final int LONGEST_RECORD = 16 << 20;

  private final Charset charset;
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private boolean opened;

  CsvFile(byte[] head, InputStream all) {
    charset = Encodings.detect(head);
    try {
      reader = reader(Delimiters.detect(new String(head, charset)), all);
    } catch (IOException e) {
      throw new DamagedFile(e);
    }
    records = reader.iterator();
  }

  private CsvReader<CsvRecord> reader(char delimiter, InputStream all) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        // or all rows behind it would be one cell
        .allowUnclosedQuote(false)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_RECORD)
        .ofCsvRecord(Encodings.reader(all, charset));
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
    CsvRecord record = nextRecord();
    if (record == null) {
      return null;
    }
    String[] cells = new String[record.getFieldCount()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = record.getField(i);
    }
    return new SourceRow(record.getStartingLineNumber(), cells);
  }

  private CsvRecord nextRecord() {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (CsvParseException | UncheckedIOException e) {
      throw new DamagedFile(e);
    }
  }

  @Override
  public String encoding() {
    return charset.name();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
