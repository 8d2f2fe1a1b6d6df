package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.traps.Secrets;
import pl.szansa.traps.TrapFiles;
import pl.szansa.traps.Verdict;

/** The whole job on an inbox that is nothing but traps. */
class TrapRunTest {

  private static final String FORMULA_BEGINS = "=+-@\t\r";

  @TempDir static Path folder;
  private static final Map<String, byte[]> PUBLISHED = new LinkedHashMap<>();
  private static List<String> log;
  private static JsonNode json;

  @BeforeAll
  static void run() throws Exception {
    Path workspace = Workspaces.copy(TrapFiles.FOLDER, folder.resolve("workspace"));
    Files.writeString(workspace.resolve("szansa.yml"), "locale: pl\n");
    try (CapturedLog captured = new CapturedLog()) {
      Workspaces.run(workspace);
      log = captured.lines();
    }
    PUBLISHED.putAll(Workspaces.content(workspace.resolve("out")));
    json = new ObjectMapper().readTree(PUBLISHED.get("run.json"));
  }

  private static List<String> texts(JsonNode list, String field) {
    List<String> texts = new ArrayList<>();
    list.forEach(node -> texts.add(node.get(field).asText()));
    return texts;
  }

  @Test
  void every_file_is_listed_with_what_became_of_it() {
    Map<String, List<Verdict>> verdicts = Verdict.read(TrapFiles.FOLDER.resolve("verdicts.csv"));
    assertThat(new TreeSet<>(texts(json.get("inputs"), "path"))).isEqualTo(verdicts.keySet());
    assertThat(new TreeSet<>(texts(json.get("submissions"), "path"))).isEqualTo(verdicts.keySet());
  }

  @Test
  void rows_read_are_rows_accepted_and_quarantined() {
    Map<String, String> expected = new HashMap<>();
    Verdict.read(TrapFiles.FOLDER.resolve("verdicts.csv"))
        .values()
        .forEach(all -> all.forEach(v -> expected.put(v.file() + v.member(), v.counts())));
    for (JsonNode s : json.get("submissions")) {
      String where = s.get("path").asText() + s.get("sheet").asText();
      long rows = s.get("rows").asLong();
      assertThat(s.get("accepted").asLong() + s.get("quarantined").asLong())
          .as(where)
          .isEqualTo(rows);
      if (!s.get("status").asText().equals("SUPERSEDED")) {
        String counts =
            String.join(
                "; ",
                s.get("status").asText(),
                s.get("entity").asText(),
                s.get("rows").asText(),
                s.get("accepted").asText(),
                s.get("quarantined").asText());
        assertThat(counts).as(where).isEqualTo(expected.get(where));
      }
    }
  }

  @Test
  void nothing_published_or_logged_leads_to_a_person() throws IOException {
    for (var file : PUBLISHED.entrySet()) {
      for (var part : unpacked(file.getKey(), file.getValue()).entrySet()) {
        assertThat(Secrets.in(part.getValue())).as(part.getKey()).isFalse();
      }
    }
    assertThat(log).isNotEmpty().noneMatch(Secrets::in);
  }

  @Test
  void nothing_published_runs_in_a_spreadsheet() throws IOException {
    for (var file : PUBLISHED.entrySet()) {
      for (var part : unpacked(file.getKey(), file.getValue()).entrySet()) {
        if (part.getKey().contains("/worksheets/")) {
          assertThat(part.getValue()).as(part.getKey()).doesNotContainPattern("<f[ >/]");
        }
      }
      if (file.getKey().endsWith(".csv")) {
        assertHarmless(file.getKey(), file.getValue());
      }
    }
  }

  private static void assertHarmless(String name, byte[] csv) throws IOException {
    Path copy = Files.write(folder.resolve("copy.csv"), csv);
    for (Map<String, String> row : Workspaces.rows(copy)) {
      for (String cell : row.values()) {
        boolean runs =
            !cell.isEmpty()
                && FORMULA_BEGINS.indexOf(cell.charAt(0)) >= 0
                && !cell.matches("-?\\d+(\\.\\d+)?");
        assertThat(runs).as("%s: %s", name, cell).isFalse();
      }
    }
  }

  @Test
  void offices_get_workbooks_that_open() throws IOException {
    List<String> workbooks =
        PUBLISHED.keySet().stream().filter(n -> n.startsWith("feedback/")).toList();
    assertThat(workbooks).contains("feedback/radom.xlsx");
    for (String name : workbooks) {
      try (var book = new ReadableWorkbook(new ByteArrayInputStream(PUBLISHED.get(name)))) {
        assertThat(book.getSheets()).as(name).isNotEmpty();
        for (var sheet : book.getSheets().toList()) {
          assertThat(sheet.read()).as(name + " " + sheet.getName()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void every_indicator_value_is_a_number_or_nothing() throws IOException {
    Path csv = Files.write(folder.resolve("indicators.csv"), PUBLISHED.get("indicators.csv"));
    List<Map<String, String>> rows = Workspaces.rows(csv);
    assertThat(rows).isNotEmpty();
    for (Map<String, String> row : rows) {
      for (String column : List.of("value", "lower", "upper", "numerator", "denominator")) {
        assertThat(row.get(column)).as(row.toString()).matches("|-?\\d+(\\.\\d+)?");
      }
      assertThat(row.get("value").isEmpty())
          .as(row.toString())
          .isEqualTo(!row.get("status").equals("VALUE"));
    }
  }

  /** The texts of a file, of a workbook part by part. */
  private static Map<String, String> unpacked(String name, byte[] content) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    if (!name.endsWith(".xlsx")) {
      texts.put(name, new String(content, StandardCharsets.UTF_8));
      return texts;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        texts.put(
            name + "/" + part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
