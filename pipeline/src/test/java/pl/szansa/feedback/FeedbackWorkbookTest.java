package pl.szansa.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import pl.szansa.model.Consequence;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Language;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.store.AffectedRow;

final class FeedbackWorkbookTest {

  private static final Issue AGE =
      new Issue(
          "AGE_RANGE", "age_at_entry", "7", "Wiek 7 jest za mały.", Consequence.QUARANTINE_ROW);
  private static final Issue INCOMPLETE =
      new Issue("INCOMPLETE_RECORD", "education", "", "Brakuje: wykształcenie.", Consequence.WARN);

  private static byte[] written(OfficeFeedback feedback) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      FeedbackWorkbook.write(feedback, out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static OfficeFeedback feedback(Language language, Submission... files) {
    return new OfficeFeedback(
        new Heading("MOPS Radom", "Ocena", "abc", language, Language.PL),
        List.of(files),
        List.of(),
        List.of());
  }

  private static Submission twoRows() {
    return Files.file(
        "radom/a.csv",
        1,
        1,
        1,
        SubmissionStatus.ACCEPTED,
        List.of(),
        new IssueCount(
            "INCOMPLETE_RECORD", "education", Consequence.WARN, 1, 3, INCOMPLETE.message()),
        new IssueCount(
            "AGE_RANGE", "age_at_entry", Consequence.QUARANTINE_ROW, 1, 2, AGE.message()));
  }

  private static AffectedRow row(long line, Map<String, String> original, Issue... issues) {
    boolean quarantined = List.of(issues).contains(AGE);
    return new AffectedRow(
        "participants", "radom/a.csv", "", line, quarantined, List.of(issues), original);
  }

  @Test
  void an_office_without_mistakes_gets_a_summary_that_says_so() {
    var sheets =
        Read.workbook(written(feedback(Language.PL, Files.accepted("radom/a.csv", 5, 0, 0))));

    assertThat(sheets).containsOnlyKeys("Podsumowanie");
    assertThat(sheets.get("Podsumowanie").get(0)).containsExactly("Informacja zwrotna: MOPS Radom");
    assertThat(sheets.get("Podsumowanie").toString())
        .contains("Wszystko w porządku", "Ocena · Wynik abc");
    assertThat(Read.table(sheets.get("Podsumowanie"), "Plik"))
        .singleElement()
        .satisfies(
            file ->
                assertThat(file)
                    .containsEntry("Plik", "radom/a.csv")
                    .containsEntry("Tabela", "Uczestnicy")
                    .containsEntry("Kodowanie", "UTF-8")
                    .containsEntry("Wiersze", "5")
                    .containsEntry("Przyjęte", "5")
                    .containsEntry("Odłożone", "0")
                    .containsEntry("Co się stało z plikiem", "przyjęty"));
  }

  @Test
  void issues_are_counted_the_worst_first_with_a_link_to_the_first_row() throws IOException {
    OfficeFeedback feedback =
        feedback(
            Language.PL, twoRows(), Files.rejected("radom/b.pdf", "NOT_A_TABLE", "To nie tabela."));
    feedback.add(row(3, Map.of("sex", "k"), INCOMPLETE));
    feedback.add(row(2, Map.of("age_at_entry", "7", "sex", "k"), AGE, INCOMPLETE));
    byte[] bytes = written(feedback);

    var sheets = Read.workbook(bytes);
    assertThat(sheets).containsOnlyKeys("Podsumowanie", "Problemy", "Uczestnicy");
    var issues = Read.table(sheets.get("Problemy"), "Kod");
    assertThat(issues)
        .extracting(i -> i.get("Kod"))
        .containsExactly("NOT_A_TABLE", "AGE_RANGE", "INCOMPLETE_RECORD");
    assertThat(issues.get(1))
        .containsEntry("Skutek", "wiersz odłożony")
        .containsEntry("Pole", "Wiek przy przystąpieniu")
        .containsEntry(
            "Co jest nie tak i co zrobić",
            "Wiek … jest poza zakresem od 12 do 110 lat. Popraw wiek.")
        .containsEntry("Ile wierszy", "1")
        .containsEntry("Pierwszy plik", "radom/a.csv")
        .containsEntry("Pierwszy wiersz", "2")
        .containsEntry("Na przykład", "Wiek 7 jest za mały.");
    assertThat(xml(bytes, "xl/worksheets/sheet2.xml"))
        .as("line 2 comes first, and education is in no file: its message is linked")
        .contains("ref=\"A3\" location=\"&apos;Uczestnicy&apos;!G2\"")
        .contains("ref=\"A4\" location=");
  }

  @Test
  void rows_stand_by_line_with_their_text_and_all_their_messages() {
    OfficeFeedback feedback = feedback(Language.PL, twoRows());
    feedback.add(row(3, Map.of("sex", "k"), INCOMPLETE));
    feedback.add(row(2, Map.of("age_at_entry", "7"), AGE, INCOMPLETE));

    var rows = Read.table(Read.workbook(written(feedback)).get("Uczestnicy"), "Plik");
    assertThat(rows).extracting(r -> r.get("Wiersz")).containsExactly("2", "3");
    assertThat(rows.get(0))
        .containsEntry("Plik", "radom/a.csv")
        .containsEntry("Skutek", "odłożony")
        .containsEntry("Wiek przy przystąpieniu", "7")
        .containsEntry("Płeć", "");
    assertThat(rows.get(0).get("Co jest nie tak i co zrobić").lines())
        .containsExactly(
            "Wiek przy przystąpieniu: Wiek 7 jest za mały.",
            "Wykształcenie: Brakuje: wykształcenie.");
    assertThat(rows.get(1)).containsEntry("Skutek", "przyjęty z ostrzeżeniem");
  }

  @Test
  void cells_concerned_are_marked_by_more_than_a_colour() throws IOException {
    OfficeFeedback feedback = feedback(Language.PL, twoRows());
    feedback.add(row(2, Map.of("age_at_entry", "7", "sex", "k"), AGE));
    byte[] bytes = written(feedback);

    String rows = xml(bytes, "xl/worksheets/sheet3.xml");
    int marked = style(rows, "G2");
    assertThat(marked).isNotEqualTo(style(rows, "F2"));
    String format =
        xml(bytes, "xl/styles.xml")
            .replaceAll("(?s).*<cellXfs[^>]*>", "")
            .split("<xf ")[marked + 1];
    assertThat(format).doesNotContain("fillId=\"0\"", "fontId=\"0\"", "borderId=\"0\"");
  }

  @Test
  void nothing_of_an_office_or_file_becomes_a_formula() throws IOException {
    OfficeFeedback feedback =
        new OfficeFeedback(
            new Heading("=cmd|' /C calc'!A0", "=1+1", "abc", Language.PL, Language.PL),
            List.of(Files.accepted("=2+2.csv", 1, 1, 0)),
            List.of(),
            List.of(
                new OfficeFinding(
                    "radom", "@a.csv", new Issue("X", "", "", "=3+3", Consequence.WARN))));
    feedback.add(row(2, Map.of("age_at_entry", "=4+4", "sex", "\u0007k"), AGE));
    byte[] bytes = written(feedback);

    assertThat(Read.workbook(bytes).toString()).contains("=2+2.csv", "@a.csv", "=3+3", "=4+4");
    for (int sheet = 1; sheet <= 3; sheet++) {
      assertThat(xml(bytes, "xl/worksheets/sheet" + sheet + ".xml"))
          .doesNotContainPattern("<f[ >/]")
          .doesNotContain("&#x7;");
    }
  }

  @Test
  void an_office_is_told_in_its_own_language() {
    OfficeFeedback feedback = feedback(Language.EN, twoRows());
    feedback.add(row(2, Map.of("age_at_entry", "7"), AGE));

    var sheets = Read.workbook(written(feedback));
    assertThat(sheets).containsOnlyKeys("Summary", "Issues", "Participants");
    assertThat(sheets.get("Summary").toString()).contains("in which the files were read");
    assertThat(Read.table(sheets.get("Issues"), "Code").get(0))
        .containsEntry(
            "What is wrong and what to do", "Age … is outside 12 to 110 years. Correct it.");
  }

  @Test
  void the_order_of_the_rows_changes_no_byte() {
    List<AffectedRow> rows = new ArrayList<>();
    for (int line = 2; line < 200; line++) {
      Map<String, String> original = new LinkedHashMap<>();
      original.put("sex", "k");
      original.put("age_at_entry", "7");
      rows.add(row(line, original, line % 3 == 0 ? AGE : INCOMPLETE));
    }
    OfficeFeedback ordered = feedback(Language.PL, twoRows());
    rows.forEach(ordered::add);
    Collections.shuffle(rows, new Random(1));
    OfficeFeedback shuffled = feedback(Language.PL, twoRows());
    rows.forEach(shuffled::add);

    assertThat(written(shuffled)).isEqualTo(written(ordered));
  }

  @Test
  void of_very_many_rows_the_first_are_listed_and_the_rest_counted() {
    TableRows rows = new TableRows(pl.szansa.model.Dictionary.shipped().table("participants"), 3);
    for (int line = 20; line > 0; line--) {
      rows.add(row(line, Map.of("sex", "k"), AGE));
    }
    assertThat(rows.rows()).extracting(AffectedRow::line).containsExactly(1L, 2L, 3L);
    assertThat(rows.more()).isEqualTo(17);
  }

  @Test
  void columns_have_letters() {
    assertThat(
            List.of(
                RowPlaces.column(0),
                RowPlaces.column(25),
                RowPlaces.column(26),
                RowPlaces.column(701)))
        .containsExactly("A", "Z", "AA", "ZZ");
  }

  private static int style(String sheet, String cell) {
    return Integer.parseInt(sheet.replaceAll("(?s).*<c r=\"" + cell + "\" s=\"(\\d+)\".*", "$1"));
  }

  private static String xml(byte[] workbook, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        if (e.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError(name);
  }
}
