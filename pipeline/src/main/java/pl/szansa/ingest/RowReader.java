package pl.szansa.ingest;

import java.util.List;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.corrections.RowCorrector;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.formats.ScannedRow;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.model.TableSchema;

/** Turns the rows of one sheet into canonical rows: values read, identifiers hashed. */
final class RowReader {

  private static final int NO_COLUMN = -1;

  private final TableSchema table;
  private final FileKind kind;
  private final int width;
  private final int usual;
  private final int[] columns;
  private final FieldCells[] fields;
  private final Cell[] alike;
  private final RowCorrector corrector;
  private final RowPlace place;

  /**
   * @param shortest cells of the shortest of the first rows: some programs end every row, but not
   *     the header, with a delimiter
   * @param dayShift what to add to the number of a day
   */
  RowReader(
      Header header,
      FileKind kind,
      int shortest,
      int dayShift,
      String sheetOffice,
      String path,
      Reading reading,
      Memory memory) {
    this.table = header.table();
    this.kind = kind;
    this.width = header.columns().size();
    this.usual = Math.max(width, shortest);
    List<Field> stored = table.storedFields();
    this.columns = new int[stored.size()];
    this.fields = new FieldCells[stored.size()];
    this.alike = new Cell[stored.size()];
    for (int i = 0; i < columns.length; i++) {
      Field field = stored.get(i);
      columns[i] = header.column(field);
      fields[i] = memory.cells(header, field, kind, dayShift);
      alike[i] = fields[i].of(null, withoutText(header, i, field));
    }
    this.place = new RowPlace(table, fields, sheetOffice, reading.reference());
    this.corrector = reading.corrections().of(path, table);
  }

  /** What all rows say in a field without a column, or those whose cells are pushed out of it. */
  private Object withoutText(Header header, int i, Field field) {
    String constant = header.mapping().constants().get(field.name());
    if (columns[i] != NO_COLUMN) {
      return Missing.NO_ANSWER;
    }
    return constant == null ? Missing.NOT_COLLECTED : fields[i].constant(constant);
  }

  CanonicalRow read(SourceRow row) {
    // beside a spreadsheet's table people take notes
    boolean delimited = kind == FileKind.CSV;
    int surplus = delimited ? row.filledFrom(width) : 0;
    int length = row.width();
    boolean doubtful = delimited && (length < width || length > usual);
    Cell[] cells = alike.clone();
    List<RowCorrector.Applied> corrected = List.of();
    if (surplus == 0 && row instanceof ScannedRow scanned && corrector.idle()) {
      read(scanned, cells);
    } else {
      corrected = read(row, surplus, cells);
    }
    place.locate(cells);
    return new CanonicalRow(table, row.line(), cells, corrected, surplus, doubtful);
  }

  private void read(ScannedRow row, Cell[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (columns[i] != NO_COLUMN) {
        cells[i] = fields[i].of(row, columns[i]);
      }
    }
  }

  private List<RowCorrector.Applied> read(SourceRow row, int surplus, Cell[] cells) {
    String[] texts = new String[columns.length];
    for (int i = 0; i < columns.length && surplus == 0; i++) {
      texts[i] = columns[i] == NO_COLUMN ? null : row.cell(columns[i]);
    }
    List<RowCorrector.Applied> corrected = corrector.apply(row.line(), texts);
    for (int i = 0; i < cells.length; i++) {
      if (texts[i] != null) {
        cells[i] = fields[i].of(texts[i]);
      }
    }
    return corrected;
  }
}
