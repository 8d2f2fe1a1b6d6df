package pl.szansa.ingest;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/** Delimited text: its encoding and delimiter are told from its first bytes. */
final class CsvFile implements SheetFile {

  private static final int LONGEST_RECORD = 16 << 20;
  private static final char BOM = '\uFEFF';

  private final Charset charset;
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private boolean opened;

  CsvFile(byte[] head, InputStream all) {
    charset = Encodings.detect(head);
    char delimiter = Delimiters.detect(new String(head, charset));
    reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(LONGEST_RECORD)
            .ofCsvRecord(new InputStreamReader(all, charset));
    records = reader.iterator();
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
    if (record.getStartingLineNumber() == 1 && !cells[0].isEmpty() && cells[0].charAt(0) == BOM) {
      cells[0] = cells[0].substring(1);
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
