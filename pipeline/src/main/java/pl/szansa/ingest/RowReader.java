package pl.szansa.ingest;

import java.time.LocalDate;
import java.util.List;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.columns.SenderMapping;
import pl.szansa.ingest.corrections.RowCorrector;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.ingest.values.Dates;
import pl.szansa.ingest.values.Identifiers;
import pl.szansa.ingest.values.Teryt;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.Missing;
import pl.szansa.model.Privacy;
import pl.szansa.model.TableSchema;

/** Turns the rows of one sheet into canonical rows: values read, identifiers hashed. */
final class RowReader {

  private static final int NO_COLUMN = -1;

  private final TableSchema table;
  private final FileKind kind;
  private final int width;
  private final int usual;
  private final List<Field> fields;
  private final int[] columns;
  private final CellReader[] cells;
  private final int dayShift;
  private final PersonKeys.Hasher hasher;
  private final RowCorrector corrector;
  private final RowPlace place;
  private final int municipality;
  private final SenderMapping mapping;
  private final Object[] constants;

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
      Reading reading) {
    this.table = header.table();
    this.kind = kind;
    this.width = header.columns().size();
    this.usual = Math.max(width, shortest);
    this.fields = table.storedFields();
    this.columns = new int[fields.size()];
    this.cells = new CellReader[fields.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = header.columns().indexOf(fields.get(i));
      cells[i] = new CellReader(fields.get(i));
    }
    this.dayShift = dayShift;
    this.hasher = reading.keys().hasher();
    this.place = new RowPlace(table, sheetOffice, reading.reference());
    this.corrector = reading.corrections().of(path, table);
    this.municipality =
        table.storedFields().stream().map(Field::name).toList().indexOf("municipality");
    this.mapping = header.mapping();
    this.constants = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      String constant = mapping.constants().get(fields.get(i).name());
      constants[i] = constant == null ? null : cells[i].read(constant);
    }
  }

  CanonicalRow read(SourceRow row) {
    Object[] values = new Object[columns.length];
    String[] texts = new String[columns.length];
    // beside a spreadsheet's table people take notes
    boolean delimited = kind == FileKind.CSV;
    int surplus = delimited ? row.filledFrom(width) : 0;
    int length = row.cells().length;
    boolean doubtful = delimited && (length < width || length > usual);
    for (int i = 0; i < columns.length && surplus == 0; i++) {
      texts[i] = columns[i] == NO_COLUMN ? null : row.cell(columns[i]);
    }
    List<RowCorrector.Applied> corrected = corrector.apply(row.line(), texts);
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] == NO_COLUMN) {
        values[i] = constants[i] == null ? Missing.NOT_COLLECTED : constants[i];
      } else {
        values[i] = texts[i] == null ? Missing.NO_ANSWER : value(i, texts[i]);
      }
    }
    place.locate(values);
    Cell[] read = new Cell[values.length];
    for (int i = 0; i < read.length; i++) {
      read[i] = new Cell(texts[i], values[i]);
    }
    return new CanonicalRow(table, row.line(), read, corrected, surplus, doubtful);
  }

  private Object value(int field, String text) {
    Object value = cells[field].read(mapping.translate(fields.get(field).name(), text));
    if (value == CellReader.UNREADABLE && fields.get(field).type() == FieldType.DATE) {
      // a cell that lost its format shows the number of the day
      LocalDate day = kind.spreadsheet() ? Dates.ofDay(text, dayShift) : Dates.ofDelimitedDay(text);
      return day == null ? value : day;
    }
    if (field == municipality && value instanceof String code) {
      String teryt = Teryt.restored(code);
      return Teryt.sound(teryt) ? teryt : Missing.NO_ANSWER;
    }
    return fields.get(field).privacy() == Privacy.IDENTIFIER && value instanceof String identifier
        ? person(identifier)
        : value;
  }

  private Object person(String identifier) {
    if (Identifiers.cutDown(identifier)) {
      return CellReader.UNREADABLE;
    }
    return Identifiers.normalise(identifier).isEmpty()
        ? Missing.NO_ANSWER
        : hasher.pseudonym(identifier);
  }
}
