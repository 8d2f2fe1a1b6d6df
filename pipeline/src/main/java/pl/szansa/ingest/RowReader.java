package pl.szansa.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.columns.SenderMapping;
import pl.szansa.ingest.corrections.RowCorrector;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.registers.OfficeRegister;
import pl.szansa.ingest.registers.ProjectRegister;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.ingest.values.Dates;
import pl.szansa.ingest.values.Identifiers;
import pl.szansa.ingest.values.Teryt;
import pl.szansa.ingest.values.Words;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.Missing;
import pl.szansa.model.Office;
import pl.szansa.model.Privacy;
import pl.szansa.model.TableSchema;

/** Turns the rows of one sheet into canonical rows: values read, identifiers hashed. */
final class RowReader {

  private static final int NO_COLUMN = -1;
  private static final int MOST_NAMES = 10_000;

  /** Two or three words with a capital each. */
  private static final Pattern LIKE_A_PERSON =
      Pattern.compile("\\p{Lu}\\p{L}+(?:[ -]+\\p{Lu}\\p{L}+){1,2}");

  private final TableSchema table;
  private final FileKind kind;
  private final int width;
  private final int usual;
  private final List<Field> fields;
  private final int[] columns;
  private final CellReader[] cells;
  private final int dayShift;
  private final PersonKeys.Hasher hasher;
  private final Reference reference;
  private final RowCorrector corrector;
  private final String sheetOffice;
  private final int office;
  private final int project;
  private final int beneficiary;
  private final int officeKind;
  private final int municipality;
  private final int dated;
  private final SenderMapping mapping;
  private final Object[] constants;
  private final Map<String, Office> named = new HashMap<>();

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
    this.reference = reading.reference();
    this.corrector = reading.corrections().of(path, table);
    this.sheetOffice = sheetOffice;
    this.office = position("office");
    this.project = position("project");
    this.beneficiary = position("beneficiary");
    this.officeKind = position("office_kind");
    this.municipality = position("municipality");
    this.dated = position(table.datedBy());
    this.mapping = header.mapping();
    this.constants = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      String constant = mapping.constants().get(fields.get(i).name());
      constants[i] = constant == null ? null : cells[i].read(constant);
    }
  }

  private int position(String field) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(field)) {
        return i;
      }
    }
    return NO_COLUMN;
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
    locate(values);
    return new CanonicalRow(table, row.line(), values, texts, corrected, surplus, doubtful);
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

  /** Office and project: what the row says, else what the folder and the registers say. */
  private void locate(Object[] values) {
    Office resolved = office(values);
    values[office] = resolved.id();
    if (officeKind != NO_COLUMN) {
      values[officeKind] = resolved.kind();
    }
    if (project != NO_COLUMN && !(values[project] instanceof String)) {
      values[project] =
          beneficiary == NO_COLUMN
              ? reference
                  .projects()
                  .only(resolved.id())
                  .map(ProjectRegister.Project::project)
                  .orElse(resolved.id())
              : Missing.NOT_COLLECTED;
    }
  }

  private Office office(Object[] values) {
    OfficeRegister offices = reference.offices();
    int stated = beneficiary != NO_COLUMN ? beneficiary : office;
    Office found =
        values[stated] instanceof String name && names(name)
            ? remembered(name)
            : offices.resolve(folder());
    boolean past = dated != NO_COLUMN && values[dated] instanceof LocalDate;
    return past ? offices.on(found, (LocalDate) values[dated]) : found;
  }

  /** An e-mail address or PESEL in the column names no office, and no id may be made of it. */
  private static boolean names(String name) {
    return !Words.normalise(name).isEmpty() && !Masking.names(name);
  }

  private Office remembered(String name) {
    if (named.size() > MOST_NAMES) {
      named.clear();
    }
    return named.computeIfAbsent(name, this::lookUp);
  }

  private Office lookUp(String name) {
    OfficeRegister offices = reference.offices();
    // of a spelling that the register lacks the folder may still tell whose file it is
    return offices
        .find(name)
        .or(() -> beneficiary == NO_COLUMN ? offices.find(sheetOffice) : Optional.empty())
        .orElseGet(() -> offices.resolve(person(fields, name) ? folder() : name));
  }

  private String folder() {
    return sheetOffice.isEmpty() ? "unknown" : sheetOffice;
  }

  /** Where columns are shuffled people stand in that of the offices: no id is made of a name. */
  private static boolean person(List<Field> fields, String name) {
    return fields.stream().anyMatch(f -> f.privacy() == Privacy.IDENTIFIER)
        && LIKE_A_PERSON.matcher(name.strip()).matches()
        && !OfficeRegister.institution(name);
  }
}
