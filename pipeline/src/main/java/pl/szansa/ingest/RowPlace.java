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
  private final String sheetOffice;
  private final boolean ofPeople;
  private final int office;
  private final int project;
  private final int beneficiary;
  private final int officeKind;
  private final int dated;
  private final Map<String, Office> named = new HashMap<>();

  /**
   * @param sheetOffice office_id from the mapping or the folder, or empty
   */
  RowPlace(TableSchema table, String sheetOffice, Reference reference) {
    List<Field> fields = table.storedFields();
    List<String> names = fields.stream().map(Field::name).toList();
    this.reference = reference;
    this.sheetOffice = sheetOffice;
    this.ofPeople = fields.stream().anyMatch(f -> f.privacy() == Privacy.IDENTIFIER);
    this.office = names.indexOf("office");
    this.project = names.indexOf("project");
    this.beneficiary = names.indexOf("beneficiary");
    this.officeKind = names.indexOf("office_kind");
    this.dated = names.indexOf(table.datedBy());
  }

  /** Office and project: what the row says, else what the folder and the registers say. */
  void locate(Object[] values) {
    Office resolved = office(values);
    values[office] = resolved.id();
    if (officeKind != NO_FIELD) {
      values[officeKind] = resolved.kind();
    }
    if (project != NO_FIELD && !(values[project] instanceof String)) {
      values[project] =
          beneficiary == NO_FIELD
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
    int stated = beneficiary != NO_FIELD ? beneficiary : office;
    Office found =
        values[stated] instanceof String name && names(name)
            ? remembered(name)
            : offices.resolve(folder());
    boolean past = dated != NO_FIELD && values[dated] instanceof LocalDate;
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
