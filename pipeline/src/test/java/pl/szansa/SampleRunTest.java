package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.generate.GeneratedWorkspace;
import pl.szansa.generate.MistakeKind;
import pl.szansa.generate.Plan;
import pl.szansa.generate.WorkspaceGenerator;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Submission;
import pl.szansa.model.TableSchema;
import pl.szansa.store.Store;

/**
 * The committed sample through the whole job: the golden values, and what the offices published.
 */
class SampleRunTest {

  private static final Path GOLDEN =
      Path.of("pipeline", "src", "test", "resources", "golden", "sample-offices.csv");

  private static Path workspace;
  private static RunReport report;
  private static List<Map<String, String>> rows;

  @BeforeAll
  static void run() throws Exception {
    workspace = SampleRun.shared().workspace();
    report = SampleRun.shared().report();
    rows = Workspaces.rows(workspace.resolve("out/indicators.csv"));
  }

  /**
   * All totals of the offices, for each year and all. Where a number is meant to change: run this
   * test with {@code -Dgolden.write=true}, look at the difference, and say why in the changelog.
   */
  @Test
  void theTotalsOfTheOfficesAreTheGoldenOnes() throws IOException {
    List<String> lines = Workspaces.indicators(workspace).lines().toList();
    List<String> totals = new ArrayList<>(List.of(lines.get(0)));
    lines.stream()
        .filter(line -> line.matches("\\w+,office,\\w+,\\w+,total,.*"))
        .forEach(totals::add);
    if (Boolean.getBoolean("golden.write")) {
      Files.write(GOLDEN, totals);
    }
    List<String> golden = Files.readAllLines(GOLDEN);
    if (!golden.equals(totals)) {
      fail(
          "the published values are not the golden ones (- golden, + now):\n"
              + diff(golden, totals));
    }
    assertThat(golden).hasSizeGreaterThan(400);
  }

  private static String diff(List<String> golden, List<String> now) {
    Set<String> gone = new LinkedHashSet<>(golden);
    now.forEach(gone::remove);
    Set<String> come = new LinkedHashSet<>(now);
    golden.forEach(come::remove);
    Map<String, String> byRow = new TreeMap<>();
    gone.forEach(line -> byRow.put(key(line) + " -", "- " + line));
    come.forEach(line -> byRow.put(key(line) + " +", "+ " + line));
    return byRow.isEmpty() ? "the same rows in another order" : String.join("\n", byRow.values());
  }

  /** Indicator, area and period. */
  private static String key(String line) {
    return String.join(",", List.of(line.split(",", 5)).subList(0, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "participations, radom, all, 2022",
    "records_total, radom, all, 2037",
    "total_cost, radom, all, 13200716.71",
    "eu_grant, radom, all, 11814641.34",
    "own_contribution, radom, all, 1386075.37",
    "own_contribution_share, radom, all, 0.105000",
    "cost_per_participant, radom, all, 6528.54",
    "participations, chocianow, 2012, 8",
    "participations, lezajsk, 2008, 15",
    "participations, glowno, 2014, 24",
    "participants_recruited_late, glowno, 2014, 1",
    "participations, skarzysko, 2014, 117",
    "social_contracts, skarzysko, 2014, 91",
    "local_activity_programmes, skarzysko, 2014, 26",
    "families, skarzysko, 2014, 117",
    "participants_with_disability, skarzysko, 2014, 8",
  })
  void whatTheOfficesPublishedComesOut(
      String indicator, String office, String period, String value) {
    assertThat(
            rows.stream()
                .filter(r -> r.get("indicator").equals(indicator))
                .filter(r -> r.get("area_level").equals("office") && r.get("area").equals(office))
                .filter(r -> r.get("period").equals(period))
                .filter(r -> r.get("breakdown").equals("total"))
                .map(r -> r.get("status") + " " + r.get("value")))
        .containsExactly("VALUE " + value);
  }

  @Test
  void rowsReadAreRowsAcceptedAndRowsQuarantined() {
    assertThat(report.rows()).isEqualTo(report.accepted() + report.quarantined());
    assertThat(report.submissions())
        .allMatch(s -> s.rows() == s.accepted() + s.quarantined())
        .allMatch(Submission::current);
    assertThat(report.problems()).isEmpty();
    assertThat(report.filesRead()).isEqualTo(36);
    assertThat(report.filesUnchanged()).isZero();
  }

  /** Every quarantined row is one that the plan made wrong, and none of those slips through. */
  @Test
  void theQuarantinedRowsAreThePlansMistakes(@TempDir Path again) throws IOException {
    Plan plan = Plan.read(Workspaces.SAMPLE.resolve("generator.yml"));
    GeneratedWorkspace generated = new WorkspaceGenerator().generate(plan, again);
    Set<String> expected =
        generated.wrongRows().stream()
            .filter(w -> w.kind() != MistakeKind.DOCUMENT_OUTSIDE_PROJECT)
            .map(w -> w.file() + ":" + w.line())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(expected).hasSizeGreaterThan(5);
    assertThat(quarantined()).isEqualTo(expected);
    long outside =
        generated.wrongRows().stream()
            .filter(w -> w.kind() == MistakeKind.DOCUMENT_OUTSIDE_PROJECT)
            .count();
    assertThat(
            report.submissions().stream()
                .flatMap(s -> s.issueCounts().stream())
                .filter(c -> c.code().equals("OUTSIDE_PROJECT"))
                .mapToLong(c -> c.rows())
                .sum())
        .isEqualTo(outside)
        .isPositive();
  }

  private static Set<String> quarantined() throws IOException {
    Map<String, String> paths =
        report.submissions().stream().collect(Collectors.toMap(Submission::id, Submission::path));
    Set<String> found = new TreeSet<>();
    try (Store store =
        new Store(
            new Configuration(),
            new org.apache.hadoop.fs.Path(workspace.resolve("store").toString()))) {
      for (TableSchema table : Dictionary.shipped().tables()) {
        try (CloseableIterable<Record> records =
            IcebergGenerics.read(store.rows(table))
                .where(Expressions.equal("status", "quarantined"))
                .build()) {
          for (Record r : records) {
            found.add("inbox/" + paths.get(r.getField("submission")) + ":" + r.getField("line"));
          }
        }
      }
    }
    return found;
  }

  @Test
  void runJsonSaysWhatWentInAndWhatCameOut() throws IOException {
    JsonNode json = new ObjectMapper().readTree(workspace.resolve("out/run.json").toFile());
    assertThat(json.get("fingerprint").asText()).isEqualTo(report.fingerprint());
    assertThat(json.at("/rows/read").asLong()).isEqualTo(report.rows());
    assertThat(json.at("/files/read").asInt()).isEqualTo(36);
    assertThat(json.get("inputs")).hasSize(36);
    assertThat(json.get("inputs")).allMatch(i -> i.get("sha256").asText().length() == 64);
    assertThat(json.at("/engine/spark").asText()).startsWith("4.1");
    assertThat(json.get("snapshots").get("submissions").asLong()).isPositive();
    long values = 0;
    for (JsonNode count : json.get("indicator_values")) {
      values += count.asLong();
    }
    assertThat(values).isEqualTo(rows.size());
  }

  @Test
  void noNameAddressOrNumberOfAPersonIsPublishedOrStored() throws IOException {
    for (Path folder : List.of(workspace.resolve("out"), workspace.resolve("store"))) {
      for (var file : Workspaces.content(folder).entrySet()) {
        String text = new String(file.getValue(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(text.contains("Syntetyczna-") || text.contains("71640724728"))
            .as(file.getKey())
            .isFalse();
      }
    }
  }

  @Test
  void numbersAreThereOrNotAndLieBetweenTheirLimits() {
    for (Map<String, String> row : rows) {
      assertThat(row.get("value").isEmpty()).isEqualTo(!row.get("status").equals("VALUE"));
      assertThat(row.values()).noneMatch(v -> v.equals("NaN") || v.contains("Infinity"));
      if (!row.get("lower").isEmpty() && !row.get("upper").isEmpty()) {
        assertThat(new java.math.BigDecimal(row.get("value")))
            .isBetween(
                new java.math.BigDecimal(row.get("lower")),
                new java.math.BigDecimal(row.get("upper")));
      }
    }
  }
}
