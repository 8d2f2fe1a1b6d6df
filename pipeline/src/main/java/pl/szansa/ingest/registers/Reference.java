package pl.szansa.ingest.registers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.ingest.text.Delimiters;
import pl.szansa.ingest.text.Encodings;
import pl.szansa.ingest.values.Teryt;
import pl.szansa.model.Language;
import pl.szansa.model.Office;
import pl.szansa.model.UserError;

/**
 * The workspace's reference tables.
 *
 * @param offices {@code reference/offices.csv}
 * @param projects {@code reference/projects.csv}
 * @param territory {@code reference/territory.csv}
 */
public record Reference(OfficeRegister offices, ProjectRegister projects, Territory territory)
    implements Serializable {

  public Reference(OfficeRegister offices, ProjectRegister projects) {
    this(offices, projects, new Territory());
  }

  /** Reads the folder {@code reference}; missing files leave the registers empty. */
  public static Reference read(FileSystem fs, Path folder) {
    Territory territory = new Territory();
    OfficeRegister offices = new OfficeRegister(territory);
    ProjectRegister projects = new ProjectRegister();
    rows(fs, new Path(folder, "territory.csv"), row -> addCommune(territory, row));
    rows(fs, new Path(folder, "offices.csv"), row -> addOffice(offices, row));
    rows(fs, new Path(folder, "projects.csv"), row -> addProject(projects, row));
    offices
        .brokenSuccession()
        .ifPresent(
            problem -> {
              throw new UserError(
                  "reference/offices.csv: " + problem,
                  "name the office_id of an office that took over, or leave the column empty");
            });
    return new Reference(offices, projects, territory);
  }

  private static void addCommune(Territory territory, NamedCsvRecord row) {
    territory.add(
        new Territory.Commune(
            teryt("territory.csv", row, required("territory.csv", row, "teryt")),
            required("territory.csv", row, "name"),
            date("territory.csv", row, "valid_from"),
            date("territory.csv", row, "valid_to"),
            teryt("territory.csv", row, optional(row, "successor"))));
  }

  private static String teryt(String file, NamedCsvRecord row, String teryt) {
    if (!teryt.isEmpty() && !Teryt.sound(teryt)) {
      throw wrong(
          file,
          row,
          "teryt \""
              + teryt
              + "\" is not a code of 6 or 7 digits that begins with a voivodeship (02 to 32, with"
              + " its zero)");
    }
    return teryt;
  }

  private static void addOffice(OfficeRegister offices, NamedCsvRecord row) {
    String teryt = teryt("offices.csv", row, optional(row, "teryt"));
    List<String> aliases =
        Arrays.stream(optional(row, "aliases").split("\\|")).filter(a -> !a.isBlank()).toList();
    String kind = optional(row, "kind");
    Office office =
        new Office(
            required("offices.csv", row, "office_id"),
            required("offices.csv", row, "name"),
            teryt,
            kind.isEmpty() ? "welfare_centre" : kind);
    OfficeEntry entry =
        new OfficeEntry(
            office,
            aliases,
            date("offices.csv", row, "valid_from"),
            date("offices.csv", row, "valid_to"),
            optional(row, "successor"),
            number(row, "nip", "\\d{10}"),
            number(row, "regon", "\\d{9}(?:\\d{5})?"),
            voivodeship(row, office),
            language(row));
    offices
        .namesake(entry)
        .ifPresent(
            other -> {
              throw wrong(
                  "offices.csv",
                  row,
                  "a name or alias of \""
                      + office.id()
                      + "\" is that of \""
                      + other.id()
                      + "\" already, so rows that state it could be either's");
            });
    offices.add(entry);
  }

  /** Artificial numbers were given to those without one, so only their form is checked. */
  private static String number(NamedCsvRecord row, String column, String form) {
    String digits = optional(row, column).replaceAll("[ -]", "");
    if (!digits.isEmpty() && !digits.matches(form)) {
      throw wrong(
          "offices.csv",
          row,
          column + " \"" + optional(row, column) + "\" has too few digits or more");
    }
    return digits;
  }

  private static String voivodeship(NamedCsvRecord row, Office office) {
    String text = optional(row, "voivodeship");
    String code = text.isEmpty() ? office.voivodeship() : OfficeName.voivodeship(text);
    if (!text.isEmpty() && code.isEmpty()) {
      throw wrong("offices.csv", row, "\"" + text + "\" is no voivodeship");
    }
    return code;
  }

  private static Language language(NamedCsvRecord row) {
    String tag = optional(row, "language");
    try {
      return tag.isEmpty() ? null : Language.of(tag);
    } catch (UserError e) {
      throw wrong("offices.csv", row, "language \"" + tag + "\" is neither pl nor en");
    }
  }

  private static void addProject(ProjectRegister projects, NamedCsvRecord row) {
    String number = required("projects.csv", row, "project");
    if (projects.find(number).isPresent()) {
      throw wrong("projects.csv", row, "the project \"" + number + "\" is there twice");
    }
    projects.add(
        new ProjectRegister.Project(
            number,
            required("projects.csv", row, "office_id"),
            optional(row, "title"),
            date("projects.csv", row, "start_date"),
            date("projects.csv", row, "end_date")));
  }

  private static void rows(FileSystem fs, Path file, Consumer<NamedCsvRecord> each) {
    try {
      if (!fs.exists(file)) {
        return;
      }
      byte[] bytes;
      try (InputStream in = fs.open(file)) {
        bytes = in.readAllBytes();
      }
      // people edit registers with spreadsheets, which save them as they please
      Charset charset = Encodings.detect(bytes);
      try (var in = Encodings.reader(new ByteArrayInputStream(bytes), charset);
          var csv =
              CsvReader.builder()
                  .fieldSeparator(Delimiters.detect(firstLine(bytes, charset)))
                  .allowUnclosedQuote(false)
                  .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                  .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                  .ofNamedCsvRecord(in)) {
        csv.forEach(each);
      }
    } catch (IOException | CsvParseException e) {
      throw new UserError(
          "reference/" + file.getName() + " cannot be read: " + e.getMessage(),
          "save it anew as CSV, readable for the account that runs the job");
    }
  }

  /** Aliases are delimited too, and there may be more of them than columns. */
  private static String firstLine(byte[] bytes, Charset charset) {
    return new String(bytes, charset).lines().findFirst().orElse("");
  }

  private static String required(String file, NamedCsvRecord row, String column) {
    String value = optional(row, column);
    if (value.isEmpty()) {
      throw wrong(file, row, "there is no value in the column \"" + column + "\"");
    }
    return value;
  }

  private static String optional(NamedCsvRecord row, String column) {
    return row.findField(column).map(String::strip).orElse("");
  }

  private static LocalDate date(String file, NamedCsvRecord row, String column) {
    String text = optional(row, column);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(file, row, "\"" + text + "\" is not a date like 2012-12-31");
    }
  }

  private static UserError wrong(String file, NamedCsvRecord row, String problem) {
    return new UserError(
        "reference/" + file + ", line " + row.getStartingLineNumber() + ": " + problem,
        "correct the line; the columns are described in the README");
  }
}
