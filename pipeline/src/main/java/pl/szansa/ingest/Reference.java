package pl.szansa.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.model.Office;
import pl.szansa.model.UserError;

/**
 * The workspace's reference tables.
 *
 * @param offices {@code reference/offices.csv}
 * @param projects {@code reference/projects.csv}
 */
public record Reference(OfficeRegister offices, ProjectRegister projects) implements Serializable {

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
    if (!teryt.isEmpty() && !teryt.matches("\\d{6,7}")) {
      throw wrong("offices.csv", row, "teryt \"" + teryt + "\" is not a code of 6 or 7 digits");
    }
    List<String> aliases =
        Arrays.stream(optional(row, "aliases").split("\\|")).filter(a -> !a.isBlank()).toList();
    String kind = optional(row, "kind");
    offices.add(
        new Office(
            required("offices.csv", row, "office_id"),
            required("offices.csv", row, "name"),
            teryt,
            kind.isEmpty() ? "welfare_centre" : kind),
        aliases);
  }

  private static void addProject(ProjectRegister projects, NamedCsvRecord row) {
    projects.add(
        new ProjectRegister.Project(
            required("projects.csv", row, "project"),
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
      try (var in = new InputStreamReader(fs.open(file), StandardCharsets.UTF_8);
          var csv =
              CsvReader.builder()
                  .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                  .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                  .detectBomHeader(false)
                  .ofNamedCsvRecord(in)) {
        csv.forEach(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
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
