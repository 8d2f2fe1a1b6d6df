package pl.szansa.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.ingest.registers.OfficeRegister;
import pl.szansa.ingest.registers.ProjectRegister;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.ingest.values.Words;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.model.Office;
import pl.szansa.model.Privacy;
import pl.szansa.model.TableSchema;

/** Tells whose the rows of a sheet are: the office, and its project. */
final class RowPlace {

  private static final int NO_FIELD = -1;
  private static final int MOST_NAMES = 10_000;

  /** Two or three words with a capital each. */
  private static final Pattern LIKE_A_PERSON =
      Pattern.compile("\\p{Lu}\\p{L}+(?:[ -]+\\p{Lu}\\p{L}+){1,2}");

  private final Reference reference;
  private final FieldCells[] cells;
  private final String sheetOffice;
  private final boolean ofPeople;
  private final int office;
  private final int project;
  private final int beneficiary;
  private final int officeKind;
  private final int dated;
  private final Map<String, Office> named = new HashMap<>();
  private Office folders;

  /** The office of the last row, and whether it is another on other days. */
  private Office last;

  private boolean changing;

  /**
   * @param cells of the stored fields
   * @param sheetOffice office_id from the mapping or the folder, or empty
   */
  RowPlace(TableSchema table, FieldCells[] cells, String sheetOffice, Reference reference) {
    List<Field> fields = table.storedFields();
    List<String> names = fields.stream().map(Field::name).toList();
    this.reference = reference;
    this.cells = cells;
    this.sheetOffice = sheetOffice;
    this.ofPeople = fields.stream().anyMatch(f -> f.privacy() == Privacy.IDENTIFIER);
    this.office = names.indexOf("office");
    this.project = names.indexOf("project");
    this.beneficiary = names.indexOf("beneficiary");
    this.officeKind = names.indexOf("office_kind");
    this.dated = names.indexOf(table.datedBy());
  }

  /** Office and project: what the row says, else what the folder and the registers say. */
  void locate(Cell[] row) {
    Office resolved = office(row);
    put(row, office, resolved.id());
    if (officeKind != NO_FIELD) {
      put(row, officeKind, resolved.kind());
    }
    if (project != NO_FIELD && !(row[project].value() instanceof String)) {
      put(row, project, beneficiary == NO_FIELD ? only(resolved) : Missing.NOT_COLLECTED);
    }
  }

  private void put(Cell[] row, int field, Object value) {
    row[field] = cells[field].of(row[field].text(), value);
  }

  private String only(Office owner) {
    return reference
        .projects()
        .only(owner.id())
        .map(ProjectRegister.Project::project)
        .orElse(owner.id());
  }

  private Office office(Cell[] row) {
    int stated = beneficiary != NO_FIELD ? beneficiary : office;
    Office found = row[stated].value() instanceof String name ? remembered(name) : byFolder();
    return dated != NO_FIELD && changes(found) && row[dated].value() instanceof LocalDate day
        ? reference.offices().on(found, day)
        : found;
  }

  private boolean changes(Office found) {
    if (found != last) {
      last = found;
      changing = reference.offices().changes(found);
    }
    return changing;
  }

  private Office byFolder() {
    if (folders == null) {
      folders = reference.offices().resolve(folder());
    }
    return folders;
  }

  private Office remembered(String name) {
    Office known = named.get(name);
    if (known == null) {
      if (named.size() > MOST_NAMES) {
        named.clear();
      }
      known = names(name) ? lookUp(name) : byFolder();
      named.put(name, known);
    }
    return known;
  }

  /** An e-mail address or PESEL in the column names no office, and no id may be made of it. */
  private static boolean names(String name) {
    return !Words.normalise(name).isEmpty() && !Masking.names(name);
  }

  private Office lookUp(String name) {
    OfficeRegister offices = reference.offices();
    // of a spelling that the register lacks the folder may still tell whose file it is
    return offices
        .find(name)
        .or(() -> beneficiary == NO_FIELD ? offices.find(sheetOffice) : Optional.empty())
        .orElseGet(() -> offices.resolve(person(name) ? folder() : name));
  }

  private String folder() {
    return sheetOffice.isEmpty() ? "unknown" : sheetOffice;
  }

  /** Where columns are shuffled people stand in that of the offices: no id is made of a name. */
  private boolean person(String name) {
    return ofPeople
        && LIKE_A_PERSON.matcher(name.strip()).matches()
        && !OfficeRegister.institution(name);
  }
}
