package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.CloseableIterable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.generate.GeneratedWorkspace;
import pl.szansa.generate.Plan;
import pl.szansa.generate.WorkspaceGenerator;
import pl.szansa.model.Dictionary;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Submission;
import pl.szansa.model.TableSchema;
import pl.szansa.store.Store;

/**
 * 20,000 made-up participations of fifteen offices, counted a second time: DuckDB reads the store's
 * Parquet files, and plain SQL says what re-entry, completeness and each indicator mean.
 */
class SecondOpinionTest {

  private static final int PARTICIPATIONS = 20_000;
  private static final int FIRST_YEAR = 2010;
  private static final int LAST_YEAR = 2013;
  private static final Set<String> BREAKDOWNS =
      Set.of("total", "sex", "labour_status", "sex_by_labour_status");
  private static final Set<String> COUNTED =
      Set.of(
          "participations",
          "persons",
          "records_total",
          "incomplete_record_rate",
          "completed_vocational_course",
          "internships_under_30",
          "CO01",
          "CO02",
          "CO03",
          "CO05",
          "CO06",
          "CO07",
          "CO09",
          "CO16",
          "EECO01",
          "EECO07",
          "mean_hours_of_support",
          "certificates_per_participant",
          "leavers",
          "completion_rate",
          "dropout_rate",
          "qualification_rate",
          "CR03",
          "employment_rate_exit",
          "CR04",
          "employment_rate_6m",
          "education_gain_rate",
          "mean_days_in_project",
          "participations_in_period",
          "A23_carried_over",
          "A23_continuing",
          "total_cost",
          "eu_grant",
          "own_contribution",
          "own_contribution_share",
          "cost_per_participant",
          "cost_per_job");

  /** What counts everybody, and so says nothing of anybody. */
  private static final Set<String> WHOLE =
      Set.of("participations", "persons", "records_total", "leavers", "total_cost", "eu_grant");

  @TempDir static Path workspace;
  private static GeneratedWorkspace generated;
  private static RunReport report;
  private static List<Map<String, String>> rows;

  @BeforeAll
  static void run() throws Exception {
    generated =
        new WorkspaceGenerator()
            .generate(
                Plan.of(15, FIRST_YEAR, LAST_YEAR, PARTICIPATIONS, 20141231L, 0.02), workspace);
    report = Workspaces.run(workspace);
    rows = Workspaces.rows(workspace.resolve("out/indicators.csv"));
  }

  /** What the second opinion counts, by indicator, level, area, period, breakdown, category. */
  private record Count(BigDecimal numerator, BigDecimal denominator) {}

  @Test
  void everyValueAgrees() throws Exception {
    Map<String, Count> second = secondOpinion();
    List<String> differences = new ArrayList<>();
    Set<String> compared = new HashSet<>();
    for (Map<String, String> row : rows) {
      if (!COUNTED.contains(row.get("indicator")) || !BREAKDOWNS.contains(row.get("breakdown"))) {
        continue;
      }
      String key =
          String.join(
              " ",
              row.get("indicator"),
              row.get("area_level"),
              row.get("area"),
              row.get("period"),
              row.get("breakdown"),
              row.get("category"));
      String difference = difference(row, second.get(key));
      if (!difference.isEmpty()) {
        differences.add(key + ": " + difference + " in " + row);
      }
      if (row.get("status").equals("VALUE")) {
        compared.add(key);
      }
    }
    Map<String, Long> byIndicator =
        differences.stream()
            .collect(
                Collectors.groupingBy(
                    d -> d.substring(0, d.indexOf(' ')), TreeMap::new, Collectors.counting()));
    assertThat(differences.stream().limit(50)).as("differences: %s", byIndicator).isEmpty();
    assertThat(compared.stream().map(k -> k.split(" ")[0]).collect(Collectors.toSet()))
        .isEqualTo(COUNTED);
    assertThat(compared).hasSizeGreaterThan(20_000);
  }

  private static String difference(Map<String, String> row, Count count) {
    BigDecimal numerator = count == null ? BigDecimal.ZERO : count.numerator();
    BigDecimal denominator = count == null ? null : count.denominator();
    return switch (row.get("status")) {
      case "VALUE" -> valueDifference(row, numerator, denominator);
      case "TOO_FEW" ->
          denominator != null
                  && denominator.compareTo(BigDecimal.TEN) < 0
                  && denominator.compareTo(new BigDecimal(row.get("denominator"))) == 0
              ? ""
              : "the base is " + denominator;
      case "NOT_APPLICABLE", "CENSORED" ->
          denominator == null || denominator.signum() == 0 ? "" : "the base is " + denominator;
      case "NOT_COLLECTED" -> numerator.signum() == 0 ? "" : "the numerator is " + numerator;
      case "SUPPRESSED" ->
          WHOLE.contains(row.get("indicator")) && row.get("breakdown").equals("total")
              ? "a total is suppressed"
              : "";
      default -> "unexpected status";
    };
  }

  private static String valueDifference(
      Map<String, String> row, BigDecimal numerator, BigDecimal denominator) {
    if (numerator.compareTo(new BigDecimal(row.get("numerator"))) != 0) {
      return "the numerator is " + numerator;
    }
    BigDecimal published = new BigDecimal(row.get("value"));
    if (row.get("denominator").isEmpty()) {
      return published.compareTo(numerator) == 0 ? "" : "the value is " + numerator;
    }
    if (denominator == null || denominator.compareTo(new BigDecimal(row.get("denominator"))) != 0) {
      return "the denominator is " + denominator;
    }
    BigDecimal value = numerator.divide(denominator, published.scale(), RoundingMode.HALF_UP);
    return value.compareTo(published) == 0 ? "" : "the value is " + value;
  }

  private static Map<String, Count> secondOpinion() throws Exception {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute("SET threads = 2");
      views(statement);
      try (var sql = SecondOpinionTest.class.getResourceAsStream("/second-opinion.sql")) {
        statement.execute(new String(sql.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
      }
      return counts(statement);
    }
  }

  private static Map<String, Count> counts(Statement statement) throws SQLException {
    Map<String, Count> counts = new HashMap<>();
    try (ResultSet r = statement.executeQuery("FROM counts")) {
      while (r.next()) {
        String key =
            String.join(
                " ",
                r.getString("indicator"),
                r.getString("area_level"),
                r.getString("area"),
                r.getString("period"),
                r.getString("breakdown"),
                r.getString("category"));
        counts.put(key, new Count(r.getBigDecimal("numerator"), r.getBigDecimal("denominator")));
      }
    }
    return counts;
  }

  /** A view per row table over the files that are live, and the offices' codes. */
  private static void views(Statement statement) throws Exception {
    try (Store store =
        new Store(
            new Configuration(),
            new org.apache.hadoop.fs.Path(workspace.resolve("store").toString()))) {
      for (TableSchema table : Dictionary.shipped().tables()) {
        List<String> files = files(store.rows(table));
        if (!files.isEmpty()) {
          statement.execute(
              "CREATE VIEW " + table.name() + " AS FROM read_parquet(" + list(files) + ")");
        }
      }
    }
    statement.execute(
        "CREATE VIEW nuts AS FROM read_csv('data/reference/nuts.csv', all_varchar = true)");
    statement.execute(
        "CREATE TABLE years AS SELECT " + FIRST_YEAR + " AS first, " + LAST_YEAR + " AS last");
    statement.execute("CREATE TABLE submissions (id VARCHAR, as_of DATE, path VARCHAR)");
    for (Submission s : report.submissions()) {
      assertThat(s.current()).as(s.path()).isTrue();
      statement.execute(
          "INSERT INTO submissions VALUES ("
              + ("'" + s.id() + "', ")
              + (s.asOf() == null ? "NULL, " : "DATE '" + s.asOf() + "', ")
              + ("'" + s.path() + "')"));
    }
    statement.execute(
        "CREATE VIEW offices AS FROM read_csv('"
            + workspace.resolve("reference/offices.csv")
            + "', all_varchar = true)");
  }

  private static List<String> files(Table table) throws IOException {
    List<String> files = new ArrayList<>();
    try (CloseableIterable<FileScanTask> tasks = table.newScan().planFiles()) {
      tasks.forEach(task -> files.add(task.file().location().replaceFirst("^file:", "")));
    }
    return files;
  }

  private static String list(List<String> files) {
    return files.stream().map(f -> "'" + f + "'").collect(Collectors.joining(", ", "[", "]"));
  }

  /** What the generator wrote is what was counted. */
  @Test
  void theTotalsAreThoseOfTheGenerator() {
    for (GeneratedWorkspace.Totals totals : generated.totals()) {
      String office = totals.office();
      assertThat(of("records_total", office)).isEqualTo(Integer.toString(totals.participations()));
      assertThat(of("participations", office)).isEqualTo(Integer.toString(totals.complete()));
      assertThat(of("total_cost", office)).isEqualTo(totals.amount().toPlainString());
      assertThat(of("eu_grant", office)).isEqualTo(totals.grant().toPlainString());
      assertThat(of("own_contribution", office)).isEqualTo(totals.own().toPlainString());
    }
    assertThat(report.quarantined()).isEqualTo(generated.wrongRows().size());
  }

  private static String of(String indicator, String office) {
    return rows.stream()
        .filter(r -> r.get("indicator").equals(indicator) && r.get("area").equals(office))
        .filter(r -> r.get("area_level").equals("office") && r.get("period").equals("all"))
        .filter(r -> r.get("breakdown").equals("total"))
        .map(r -> r.get("value"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "participations",
        "records_total",
        "leavers",
        "total_cost",
        "eu_grant",
        "own_contribution",
        "completed_vocational_course"
      })
  void theOfficesAddUpToTheCountryAndSoDoTheirYears(String indicator) {
    Map<String, BigDecimal> offices = new HashMap<>();
    Map<String, BigDecimal> voivodeships = new HashMap<>();
    Map<String, BigDecimal> country = new HashMap<>();
    Set<String> hidden = new HashSet<>();
    for (Map<String, String> row : rows) {
      if (row.get("indicator").equals(indicator) && row.get("breakdown").equals("total")) {
        if (!row.get("status").equals("VALUE")) {
          hidden.add(row.get("period"));
          continue;
        }
        Map<String, BigDecimal> sums =
            switch (row.get("area_level")) {
              case "office" -> offices;
              case "voivodeship" -> voivodeships;
              case "country" -> country;
              default -> new HashMap<>();
            };
        sums.merge(row.get("period"), new BigDecimal(row.get("value")), BigDecimal::add);
      }
    }
    List.of(offices, voivodeships, country).forEach(m -> m.keySet().removeAll(hidden));
    assertThat(country).containsKeys("2010", "2013", "all");
    assertThat(offices).isEqualTo(country);
    assertThat(voivodeships).isEqualTo(country);
    BigDecimal years =
        new TreeSet<>(country.keySet())
            .stream()
                .filter(p -> PeriodKind.of(p) == PeriodKind.YEAR)
                .map(country::get)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(years).isEqualByComparingTo(country.get("all"));
  }

  @Test
  void theSexesAddUpToTheTotal() {
    Map<String, BigDecimal> totals = new HashMap<>();
    Map<String, BigDecimal> sexes = new HashMap<>();
    Set<String> suppressed = new HashSet<>();
    for (Map<String, String> row : rows) {
      if (List.of("participations", "persons", "leavers").contains(row.get("indicator"))
          && List.of("total", "sex").contains(row.get("breakdown"))) {
        String place =
            String.join(
                " ",
                row.get("indicator"),
                row.get("area_level"),
                row.get("area"),
                row.get("period"));
        if (row.get("status").equals("SUPPRESSED")) {
          suppressed.add(place);
        } else {
          (row.get("breakdown").equals("sex") ? sexes : totals)
              .merge(place, new BigDecimal(row.get("value")), BigDecimal::add);
        }
      }
    }
    suppressed.forEach(totals::remove);
    suppressed.forEach(sexes::remove);
    // by sex less is published, but whatever is has its total
    totals.keySet().retainAll(sexes.keySet());
    assertThat(sexes).hasSizeGreaterThan(300).isEqualTo(totals);
  }

  @Test
  void theGeneratedWorkspaceIsLargeEnoughToMeanSomething() throws IOException {
    assertThat(report.accepted()).isGreaterThan(60_000);
    assertThat(generated.wrongRows()).hasSizeGreaterThan(300);
    try (var files = Files.walk(workspace.resolve("inbox"))) {
      assertThat(files.map(Path::toString).filter(f -> f.endsWith(".xlsx"))).isNotEmpty();
    }
  }
}
