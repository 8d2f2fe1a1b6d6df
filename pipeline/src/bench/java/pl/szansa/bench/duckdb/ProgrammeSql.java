package pl.szansa.bench.duckdb;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The programme of each project by its number: the register's patterns look ahead, which DuckDB's
 * regular expressions cannot, and projects are few.
 */
final class ProgrammeSql {

  private ProgrammeSql() {}

  /**
   * A statement that makes the table {@code programmes}.
   *
   * @param programmes columns code, pattern and period
   * @param projects column project
   */
  static String statement(Path programmes, Path projects) throws IOException {
    List<NamedCsvRecord> known = rows(programmes);
    List<String> values = new ArrayList<>();
    for (NamedCsvRecord project : rows(projects)) {
      String number = project.getField("project");
      NamedCsvRecord programme =
          known.stream().filter(p -> names(p, number)).findFirst().orElseThrow();
      values.add(
          "('%s', '%s', '%s')"
              .formatted(number, programme.getField("code"), programme.getField("period")));
    }
    return "CREATE TABLE programmes AS FROM (VALUES "
        + String.join(", ", values)
        + ") t(project, programme, programming_period)";
  }

  private static boolean names(NamedCsvRecord programme, String number) {
    return Pattern.compile("(?<![A-Z0-9])(?:" + programme.getField("pattern") + ")")
        .matcher(number)
        .find();
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }
}
