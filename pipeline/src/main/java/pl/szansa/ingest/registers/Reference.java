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
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.ingest.text.Delimiters;
import pl.szansa.ingest.text.Encodings;
import pl.szansa.model.Office;
import pl.szansa.model.UserError;

/**
 * The workspace's reference tables.
 *
 * @param offices {@code reference/offices.csv}
 * @param projects {@code reference/projects.csv}
 */
public record Reference(OfficeRegister offices, ProjectRegister projects) implements Serializable {

  /** Voivodeships have the even numbers from 02 to 32; a code that lost its zero has another. */
  private static final Pattern TERYT = Pattern.compile("(?:0[2468]|[12][02468]|3[02])\\d{4,5}");

  /** Reads the folder {@code reference}; missing files leave the registers empty. */
  public static Reference read(FileSystem fs, Path folder) {
    OfficeRegister offices = new OfficeRegister();
    ProjectRegister projects = new ProjectRegister();
    rows(fs, new Path(folder, "offices.csv"), row -> addOffice(offices, row));
    rows(fs, new Path(folder, "projects.csv"), row -> addProject(projects, row));
    return new Reference(offices, projects);
  }

  private static void addOffice(OfficeRegister offices, NamedCsvRecord row) {
    String teryt = optional(row, "teryt");
    if (!teryt.isEmpty() && !TERYT.matcher(teryt).matches()) {
      throw wrong(
          "offices.csv",
          row,
          "teryt \""
              + teryt
              + "\" is not a code of 6 or 7 digits that begins with a voivodeship (02 to 32, with"
              + " its zero)");
    }
    List<String> aliases =
        Arrays.stream(optional(row, "aliases").split("\\|")).filter(a -> !a.isBlank()).toList();
    String kind = optional(row, "kind");
    Office office =
        new Office(
            required("offices.csv", row, "office_id"),
            required("offices.csv", row, "name"),
            teryt,
            kind.isEmpty() ? "welfare_centre" : kind);
    offices
        .namesake(office, aliases)
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
    offices.add(office, aliases);
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
            date(row, "start_date"),
            date(row, "end_date")));
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

  private static LocalDate date(NamedCsvRecord row, String column) {
    String text = optional(row, column);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong("projects.csv", row, "\"" + text + "\" is not a date like 2012-12-31");
    }
  }

  private static UserError wrong(String file, NamedCsvRecord row, String problem) {
    return new UserError(
        "reference/" + file + ", line " + row.getStartingLineNumber() + ": " + problem,
        "correct the line; the columns are described in the README");
  }
}
