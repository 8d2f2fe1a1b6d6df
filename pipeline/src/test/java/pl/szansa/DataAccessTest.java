package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.notebooks.NotebookRunner;
import pl.szansa.tables.packages.FileFormat;

/** Whoever follows {@code data-access.md} line by line reads the sample, with the right types. */
class DataAccessTest {

  private static final Path PAGE = Path.of("pipeline/docs/data-access.md");
  private static final String R = "Rscript";

  @TempDir static Path folder;
  private static String page;

  /** Beside the rows, what the run published, so that the page's paths lead somewhere. */
  @BeforeAll
  static void export() throws Exception {
    page = Files.readString(PAGE);
    Path workspace = SampleRun.shared().workspace();
    Files.createSymbolicLink(folder.resolve("out"), workspace.resolve("out"));
    new TableExport(
            workspace.toString(),
            folder.resolve("rows").toString(),
            List.of(FileFormat.CSV, FileFormat.PARQUET),
            TableExport.Depth.RESOLVED)
        .export();
  }

  /** What stands on the page in blocks of a language. */
  private static List<String> blocks(String language) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(r -> r.group(1).strip())
        .toList();
  }

  private static List<List<String>> duckdb(String sql) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet result =
            statement.executeQuery(sql.replaceAll("'(out|rows)/", "'" + folder + "/$1/"))) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
    return told;
  }

  private static String python(String line, String... checks) throws Exception {
    String script = "import pandas\n" + line + "\n" + String.join("\n", checks);
    return run(List.of(NotebookRunner.PYTHON, "-c", script));
  }

  private static String r(String line, String... checks) throws Exception {
    boolean here = here(R);
    if (!here) {
      System.err.println(
          "NOT TESTED: R is not installed (Debian: r-base-core), so the R lines of data-access.md"
              + " were not run");
    }
    assumeTrue(here, "R is not installed");
    return run(List.of(R, "-e", line + "\n" + String.join("\n", checks)));
  }

  private static boolean here(String program) {
    try {
      return new ProcessBuilder(program, "--version").redirectErrorStream(true).start().waitFor()
          == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static Map<String, String> published(String indicator) throws IOException {
    return Workspaces.rows(folder.resolve("out/indicators.csv")).stream()
        .filter(
            v ->
                v.get("indicator").equals(indicator)
                    && v.get("area_level").equals("office")
                    && v.get("period").equals("all")
                    && v.get("breakdown").equals("total"))
        .collect(Collectors.toMap(v -> v.get("area"), v -> v.get("value")));
  }

  @Test
  void duckdbReadsValuesAsDecimals() throws Exception {
    Map<String, String> expected = published("qualification_rate");
    List<List<String>> rows = duckdb(blocks("sql").get(0));
    assertThat(rows).hasSameSizeAs(expected.keySet()).isNotEmpty();
    for (List<String> row : rows) {
      assertThat(row.get(1) == null ? "" : row.get(1)).isEqualTo(expected.get(row.get(0)));
    }
    assertThat(duckdb("SELECT typeof(value) FROM 'out/indicators.parquet' LIMIT 1"))
        .containsExactly(List.of("DECIMAL(24,6)"));
    assertThat(duckdb("SELECT typeof(as_of) FROM 'out/submissions.parquet' LIMIT 1"))
        .containsExactly(List.of("DATE"));
  }

  @Test
  void duckdbJoinsTheTables() throws Exception {
    assertThat(duckdb(blocks("sql").get(1)))
        .hasSize(5)
        .anySatisfy(row -> assertThat(row.get(0)).contains("Radom"));
  }

  @Test
  void duckdbReadsTheRowsOfPersons() throws Exception {
    List<List<String>> rows = duckdb(blocks("sql").get(2));
    assertThat(rows).extracting(row -> row.get(0)).contains("radom").hasSize(5);
    assertThat(rows).allSatisfy(row -> assertThat(Integer.parseInt(row.get(1))).isPositive());
  }

  @Test
  void pandasReadsTheValues() throws Exception {
    assertThat(
            python(
                blocks("python").get(0),
                "assert indicators.area.map(type).eq(str).all()",
                "assert '02' in set(indicators.area)",
                "assert indicators.period.map(type).eq(str).all()",
                "assert indicators.value.dtype == 'float64'",
                "assert indicators[indicators.status != 'VALUE'].value.isna().all()",
                "total = indicators[(indicators.indicator == 'participations')"
                    + " & (indicators.area == 'all') & (indicators.period == 'all')"
                    + " & (indicators.breakdown == 'total')]",
                "print(int(total.value.iloc[0]))"))
        .isEqualTo("2186\n");
  }

  @Test
  void pandasReadsTheRowsOfPersons() throws Exception {
    assertThat(
            python(
                blocks("python").get(1),
                "assert str(participations.entry_date.dtype).startswith('datetime64')",
                "assert set(participations.voivodeship.str.len()) == {2}",
                "assert '0216' in set(participations.powiat)",
                "assert participations.leaver.dtype == bool",
                "print(len(participations))"))
        .isEqualTo("2201\n");
  }

  @Test
  void rReadsTheValues() throws Exception {
    assertThat(
            r(
                blocks("r").get(0),
                "stopifnot(is.character(indicators$area), '02' %in% indicators$area)",
                "stopifnot(is.character(indicators$period), is.numeric(indicators$value))",
                "stopifnot(all(is.na(indicators$value[indicators$status != 'VALUE'])))",
                "cat(nrow(indicators) > 100000)"))
        .isEqualTo("TRUE");
  }

  @Test
  void rReadsTheRowsOfPersons() throws Exception {
    assertThat(
            r(
                blocks("r").get(1),
                "stopifnot(inherits(participations$entry_date, 'Date'))",
                "stopifnot(all(nchar(participations$voivodeship) == 2))",
                "stopifnot(is.logical(participations$leaver))",
                "cat(nrow(participations))"))
        .isEqualTo("2201");
  }

  /** A line that is added to the page is run as well. */
  @Test
  void noBlockIsLeftOut() {
    assertThat(blocks("sql")).hasSize(3);
    assertThat(blocks("python")).hasSize(2);
    assertThat(blocks("r")).hasSize(2);
  }
}
