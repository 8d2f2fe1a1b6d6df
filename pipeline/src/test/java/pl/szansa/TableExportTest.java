package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.TableExport.Depth;
import pl.szansa.model.Dictionary;
import pl.szansa.model.UserError;
import pl.szansa.tables.PackageCheck;
import pl.szansa.tables.packages.FileFormat;

/** The sample's resolved tables as files, held against what the job published from them. */
class TableExportTest {

  private static final List<FileFormat> BOTH = List.of(FileFormat.CSV, FileFormat.PARQUET);

  @TempDir static Path folder;
  private static Path workspace;
  private static Map<String, Long> rows;

  @BeforeAll
  static void export() throws Exception {
    workspace = SampleRun.shared().workspace();
    rows = export("all", BOTH, Depth.ROWS);
  }

  private static Map<String, Long> export(String out, List<FileFormat> formats, Depth depth)
      throws IOException {
    return new TableExport(workspace.toString(), folder.resolve(out).toString(), formats, depth)
        .export();
  }

  private static Path file(String name) {
    return folder.resolve("all").resolve(name);
  }

  private static String answer(String sql) throws Exception {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Test
  void everyTableIsAsItIsDescribed() throws Exception {
    assertThat(PackageCheck.mistakes(folder.resolve("all"))).isEmpty();
  }

  @Test
  void whatWasPublishedCanBeCountedAgain() throws Exception {
    Map<String, String> published =
        Workspaces.rows(workspace.resolve("out/indicators.csv")).stream()
            .filter(
                v ->
                    v.get("area_level").equals("country")
                        && v.get("period").equals("all")
                        && v.get("breakdown").equals("total"))
            .collect(Collectors.toMap(v -> v.get("indicator"), v -> v.get("value"), (a, b) -> a));
    String participations = "FROM '" + file("participations.parquet") + "'";
    assertThat(answer("SELECT count(*) " + participations + " WHERE complete"))
        .isEqualTo(published.get("participations"));
    assertThat(answer("SELECT count(DISTINCT person) " + participations + " WHERE complete"))
        .isEqualTo(published.get("persons"));
    assertThat(answer("SELECT sum(total) FROM '" + file("finances.parquet") + "'"))
        .isEqualTo(published.get("total_cost"));
    assertThat(rows)
        .containsEntry("participations", Long.valueOf(published.get("records_total")))
        .containsEntry("offices", 5L)
        .containsEntry("rows-projects", 0L);
  }

  @Test
  void moneyIsDecimalDaysAreDatesAndCodesKeepTheirZeros() throws Exception {
    String finances = "FROM '" + file("finances.parquet") + "'";
    String participations = "FROM '" + file("participations.parquet") + "'";
    assertThat(answer("SELECT typeof(total) " + finances)).isEqualTo("DECIMAL(24,2)");
    assertThat(answer("SELECT typeof(entry_date) " + participations)).isEqualTo("DATE");
    assertThat(answer("SELECT typeof(spheres) " + participations)).isEqualTo("VARCHAR[]");
    assertThat(answer("SELECT min(voivodeship) " + participations)).isEqualTo("02");
    assertThat(answer("SELECT min(powiat) " + participations)).isEqualTo("0216");
  }

  @Test
  void theRunThatMadeTheTablesIsNamed() throws Exception {
    JsonNode provenance =
        new ObjectMapper().readTree(file("datapackage.json").toFile()).path("provenance");
    assertThat(provenance.path("fingerprint").asText())
        .isEqualTo(SampleRun.shared().report().fingerprint());
  }

  /** The dictionary says what a column is; the package says the same. */
  @Test
  void theDictionaryDescribesTheColumns() throws IOException {
    JsonNode described =
        new ObjectMapper().readTree(file("datapackage.json").toFile()).path("resources").path(0);
    JsonNode dictionary =
        new ObjectMapper()
            .readTree(TableExportTest.class.getResourceAsStream("/dictionary/participations.json"));
    assertThat(described.path("schema").path("fields"))
        .extracting(f -> f.path("name").asText(), f -> f.path("unit").asText())
        .containsExactlyElementsOf(
            Dictionary.shipped().table("participations").storedFields().stream()
                .map(f -> tuple(f.name(), f.unit()))
                .toList());
    assertThat(described.path("labels")).isEqualTo(dictionary.path("labels"));
    assertThat(described.path("schema").path("foreignKeys").toString())
        .contains("\"resource\":\"projects\"", "\"resource\":\"offices\"")
        .contains("\"resource\":\"submissions\"");
  }

  @Test
  void theSameStoreGivesTheSameBytes() throws Exception {
    export("again", List.of(FileFormat.PARQUET), Depth.RESOLVED);
    try (Stream<Path> files = Files.list(folder.resolve("again"))) {
      List<Path> again = files.filter(f -> f.toString().endsWith(".parquet")).toList();
      assertThat(again)
          .extracting(f -> f.getFileName().toString())
          .containsExactlyInAnyOrder(
              "participations.parquet",
              "finances.parquet",
              "projects.parquet",
              "offices.parquet",
              "submissions.parquet");
      for (Path file : again) {
        assertThat(file).hasSameBinaryContentAs(file(file.getFileName().toString()));
      }
    }
  }

  /** Names of these columns would be wrong anywhere; and the reader is told what he has. */
  @Test
  void whoOpensTheFolderIsTold() throws IOException {
    assertThat(file("README.txt"))
        .content()
        .startsWith("DANE OSOBOWE POD PSEUDONIMEM")
        .contains("art. 4 pkt 1 i 5 RODO", "participations", "2\u00a0201")
        .doesNotContain("{");
    assertThat(Files.readString(file("datapackage.json"))).contains("nie publikować");
    for (String table : List.of("participations.csv", "rows-participants.csv")) {
      assertThat(Files.readAllLines(file(table)).get(0))
          .doesNotContain("pesel", "name", "surname", "address", "phone");
    }
  }

  @Test
  void nothingOfItIsPublished() throws IOException {
    try (Stream<Path> files = Files.walk(workspace.resolve("out"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .doesNotContain("participations.parquet", "finances.parquet");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "out/rows,    lies in the workspace's folder \"out\"",
    "out,         lies in the workspace's folder \"out\"",
    "inbox/x/y,   lies in the workspace's folder \"inbox\"",
    "store/x,     lies in the workspace's folder \"store\"",
    "reference,   is not empty"
  })
  void someFoldersAreRefused(String out, String message) {
    assertThatThrownBy(
            () ->
                new TableExport(
                    workspace.toString(), workspace.resolve(out).toString(), BOTH, Depth.RESOLVED))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(message);
    assertThat(workspace.resolve("out/indicators.csv")).exists();
  }

  @Test
  void withoutARunThereIsNothing(@TempDir Path empty) throws IOException {
    Files.createDirectories(empty.resolve("inbox"));
    assertThatThrownBy(
            () ->
                new TableExport(
                    empty.toString(), empty.resolve("x").toString(), BOTH, Depth.RESOLVED))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("has not been run yet");
  }
}
