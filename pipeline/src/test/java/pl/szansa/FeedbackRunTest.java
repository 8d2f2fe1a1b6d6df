package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.feedback.Read;
import pl.szansa.generate.Plan;
import pl.szansa.generate.WorkspaceGenerator;
import pl.szansa.model.Submission;

/**
 * A messy workspace through the whole job: what the offices get back, and what it must not hold.
 */
final class FeedbackRunTest {

  /** What a person can be told by: a PESEL, a mobile telephone, an e-mail address. */
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?<!\\d)\\d{6}[ -]?\\d{5}(?!\\d)|(?<![\\d,.])\\d{3}[ -]\\d{3}[ -]\\d{3}(?!\\d)|\\S+@\\S+\\.\\w+");

  private static final String FORMULA = "=cmd|' /C calc'!A0";

  @TempDir static Path folder;
  private static Path workspace;
  private static RunReport report;

  @BeforeAll
  static void run() throws Exception {
    workspace = folder.resolve("workspace");
    new WorkspaceGenerator().generate(Plan.of(4, 2012, 2013, 400, 7, 0.2), workspace);
    Path offices = workspace.resolve("reference/offices.csv");
    String header = Files.readAllLines(offices).get(0);
    String[] cells = new String[header.split(",").length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] =
          switch (header.split(",")[i]) {
            case "office_id" -> "wrog";
            case "name" -> FORMULA;
            default -> "";
          };
    }
    Files.writeString(
        offices, Files.readString(offices).stripTrailing() + "\n" + String.join(",", cells) + "\n");
    sent(
        "wrog/uczestnicy.csv",
        """
        person;project;sex;age_at_entry;education;labour_status;entry_date
        93111698132;=P1;K;21;podstawowe;bezrobotny;2012-11-03
        93111698132;P4;K;=1+1;podstawowe;bezrobotny;2012-11-03
        93111698132;-P2;K;21;@SUM(A1);bezrobotny;2012-11-03
        93111698132;+P3;K;21;podstawowe;bezrobotny;2012-11-03
        """);
    sent(
        "wrog/projekty.csv",
        """
        Tytuł projektu;Nazwa beneficjenta;Wartość projektu;Dofinansowanie z EU
        =HYPERLINK("x");%s;99999.00;90000.00
        @tytuł;%s;1.00;90000.00
        """
            .formatted(FORMULA, FORMULA));
    report = Workspaces.run(workspace);
  }

  private static void sent(String path, String text) throws IOException {
    Path file = workspace.resolve("inbox").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<Path> workbooks() throws IOException {
    try (Stream<Path> files = Files.list(workspace.resolve("out/feedback"))) {
      return files.sorted().toList();
    }
  }

  private static Map<String, List<List<String>>> workbook(String office) throws IOException {
    return Read.workbook(Files.readAllBytes(workspace.resolve("out/feedback/" + office + ".xlsx")));
  }

  @Test
  void every_office_that_sent_anything_gets_a_workbook() throws IOException {
    List<String> senders =
        report.submissions().stream().map(s -> s.office() + ".xlsx").distinct().sorted().toList();
    assertThat(senders).hasSizeGreaterThanOrEqualTo(5);
    assertThat(workbooks().stream().map(f -> f.getFileName().toString()))
        .containsExactlyElementsOf(senders);
  }

  @Test
  void rows_add_up_for_every_file() throws IOException {
    for (Submission s : report.submissions()) {
      var files = Read.table(workbook(s.office()).get("Podsumowanie"), "Plik");
      assertThat(files)
          .filteredOn(f -> f.get("Plik").equals(s.path()) && f.get("Arkusz").equals(s.sheet()))
          .singleElement()
          .satisfies(
              f -> {
                assertThat(number(f, "Wiersze")).isEqualTo(s.rows());
                assertThat(number(f, "Przyjęte") + number(f, "Odłożone")).isEqualTo(s.rows());
              });
    }
    assertThat(report.quarantined()).isPositive();
  }

  private static long number(Map<String, String> row, String column) {
    return Long.parseLong(row.get(column));
  }

  @Test
  void nobody_is_told_by_it() throws IOException {
    long rows = 0;
    for (Path file : workbooks()) {
      for (var sheet : Read.workbook(Files.readAllBytes(file)).entrySet()) {
        for (List<String> row : sheet.getValue()) {
          rows++;
          assertThat(row).allSatisfy(cell -> assertThat(cell).doesNotContainPattern(PERSONAL));
        }
      }
    }
    assertThat(rows).isGreaterThan(50);
  }

  @Test
  void a_formula_in_a_name_stays_a_text_in_every_workbook() throws IOException {
    assertThat(workbook("wrog").get("Podsumowanie").get(0).get(0)).endsWith(FORMULA);
    assertThat(workbook("wrog").get("Uczestnicy").toString()).contains("=1+1", "@SUM(A1)");
    List<Path> all;
    try (Stream<Path> files = Files.walk(workspace.resolve("out"))) {
      all = files.filter(f -> f.toString().endsWith(".xlsx")).toList();
    }
    assertThat(all).hasSizeGreaterThan(5);
    for (Path file : all) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry e : zip.stream().filter(z -> z.getName().contains("worksheets/")).toList()) {
          assertThat(new String(zip.getInputStream(e).readAllBytes()))
              .as("%s %s", file, e.getName())
              .doesNotContainPattern("<f[ >/]");
        }
      }
    }
  }

  @Test
  void a_formula_in_a_csv_is_defused() throws IOException {
    try (Stream<Path> files = Files.walk(workspace.resolve("out"))) {
      for (Path csv : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        for (Map<String, String> row : Workspaces.rows(csv)) {
          assertThat(row.values())
              .as(csv.toString())
              .noneMatch(cell -> cell.matches("(?s)[=@\t\r].*|[+-](?!\\d+([.,]\\d+)?$).*"));
        }
      }
    }
    assertThat(
            Workspaces.rows(workspace.resolve("out/indicators.csv")).stream()
                .map(row -> row.get("area")))
        .as("projects that are called like formulas are there")
        .contains("'=P1", "'+P3");
  }
}
