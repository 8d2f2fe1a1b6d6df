package pl.szansa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.data.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.ingest.Delivery;
import pl.szansa.model.Consequence;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;

/**
 * What a file leaves behind: its rows in the store, and a submission that says what became of it.
 */
final class SubmissionWriterTest {

  private static final String HEADER =
      "PESEL;Imię;Nazwisko;Adres;Telefon;E-mail;Płeć;Wykształcenie;Status;Wiek;Data rozpoczęcia;Niepełnosprawność;Numer projektu\n";
  private static final String SOUND =
      "93111698132;Zenobia;Szyszkowska;Jodłowa 7/3;600 123 456;zenobia@example.org;m;wyższe;bezrobotny;20;01.02.2014;odmowa;POKL-1\n";
  private static final String WRONG =
      SOUND.replace("93111698132", "82632984655").replace("01.02.2014", "31.02.2014");
  private static final List<String> PERSONAL =
      List.of(
          "93111698132", "82632984655", "Zenobia", "Szyszkowska", "Jodłowa", "600 123", "example");

  @TempDir Path folder;
  private Stored stored;

  @BeforeEach
  void open() {
    stored = new Stored(folder.resolve("store"), Delivery.noReference());
  }

  @AfterEach
  void close() {
    stored.close();
  }

  @Test
  void one_row_in_is_one_row_stored() {
    Submission s = add("radom/lista_2014-06-30.csv", HEADER + SOUND + WRONG).get(0);

    assertThat(List.of(s.rows(), s.accepted(), s.quarantined(), s.warned()))
        .containsExactly(2L, 1L, 1L, 0L);
    assertThat(s.status()).isEqualTo(SubmissionStatus.ACCEPTED);
    assertThat(s.entity()).isEqualTo("participants");
    assertThat(s.asOf()).isEqualTo(LocalDate.of(2014, 6, 30));
    assertThat(s.fields()).contains("person", "sex").doesNotContain("given_name", "minority");
    List<Record> rows = stored.rows("participants");
    assertThat(rows)
        .extracting(r -> r.getField("status"))
        .containsExactly("accepted", "quarantined");
    assertThat(rows).extracting(r -> r.getField("line")).containsExactly(2L, 3L);
    assertThat(rows).extracting(r -> r.getField("submission")).containsOnly(s.id());
  }

  @Test
  void values_are_four_state() {
    add("radom/a.csv", HEADER + SOUND.replace("bezrobotny", ""));

    Record row = stored.rows("participants").get(0);
    assertThat(row.getField("sex")).isEqualTo("male");
    assertThat(row.getField("labour_status")).isEqualTo("no_answer");
    assertThat(row.getField("disability")).isEqualTo("refused");
    assertThat(row.getField("minority")).isEqualTo("not_collected");
    assertThat(row.getField("birth_date")).isNull();
    assertThat(row.getField("age_at_entry")).isEqualTo(20);
    assertThat(row.getField("entry_date")).isEqualTo(LocalDate.of(2014, 2, 1));
    assertThat(row.getField("original")).as("text of a row with a warning").isNotNull();
  }

  @Test
  void a_quarantined_row_keeps_its_text_and_says_why() {
    add("radom/a.csv", HEADER + WRONG);

    Record row = stored.rows("participants").get(0);
    assertThat(row.getField("original"))
        .isEqualTo(
            Map.of(
                "sex", "m",
                "education", "wyższe",
                "labour_status", "bezrobotny",
                "age_at_entry", "20",
                "entry_date", "31.02.2014",
                "disability", "odmowa",
                "project", "POKL-1"));
    Record issue = (Record) ((List<?>) row.getField("issues")).get(0);
    assertThat(issue.getField("code")).isEqualTo("VALUE_TYPE");
    assertThat(issue.getField("field")).isEqualTo("entry_date");
    assertThat(issue.getField("value")).isEqualTo("31.02.2014");
    assertThat(issue.getField("consequence")).isEqualTo("QUARANTINE_ROW");
    assertThat(row.getField("entry_date")).isNull();
  }

  @Test
  void nothing_that_leads_to_a_person_is_written() {
    List<Submission> submissions =
        add(
            "radom/a.csv",
            HEADER
                + SOUND
                + WRONG
                // values in columns that are not theirs
                + WRONG.replace("POKL-1", "82632984655")
                + WRONG.replace("wyższe", "wyższe, tel. 600 123 456")
                + WRONG.replace(";20;", ";zenobia@example.org;")
                + WRONG.replace("82632984655;Zenobia", "Zenobia")
                + WRONG.replace(";k;", ";Szyszkowska;k;")
                + WRONG.replace("Jodłowa 7/3", "Jodłowa;7/3"));
    submissions.forEach(s -> assertThat(s.quarantined()).isEqualTo(7));

    List<Record> rows = stored.rows("participants");
    assertThat(rows).hasSize(8);
    for (Record row : rows) {
      assertThat(row.toString()).doesNotContainIgnoringCase(PERSONAL.toArray(new String[0]));
    }
    assertThat(submissions.toString()).doesNotContainIgnoringCase(PERSONAL.toArray(new String[0]));
  }

  static java.util.stream.Stream<org.junit.jupiter.params.provider.Arguments> textFields() {
    return pl.szansa.model.Dictionary.shipped().tables().stream()
        .flatMap(
            table ->
                table.storedFields().stream()
                    .filter(f -> f.privacy() == pl.szansa.model.Privacy.NONE)
                    .filter(f -> !f.name().equals("office_kind"))
                    .map(f -> org.junit.jupiter.params.provider.Arguments.of(table, f)));
  }

  /** Whatever column an identifier has got into, nothing of it is written. */
  @org.junit.jupiter.params.ParameterizedTest(name = "{1}")
  @org.junit.jupiter.params.provider.MethodSource("textFields")
  void no_field_keeps_a_number_of_a_person(
      pl.szansa.model.TableSchema table, pl.szansa.model.Field field) {
    List<String> labels = table.fields().stream().map(f -> f.label().pl()).toList();
    StringBuilder text = new StringBuilder(String.join(";", labels)).append('\n');
    for (String person :
        List.of(
            "93111698132", "931116 98132", "2070803628", "zenobia@example.org", "93111698133")) {
      text.append(
          String.join(
              ";", table.fields().stream().map(f -> f.equals(field) ? person : "").toList()));
      text.append('\n');
    }
    List<Submission> submissions = add("radom/a.csv", text.toString());

    List<Record> rows = stored.rows(table.name());
    assertThat(rows).hasSize(5);
    for (Record row : rows) {
      assertThat(row.toString())
          .doesNotContain("9311169813", "931116", "2070803628")
          .doesNotContainIgnoringCase("zenobia");
    }
    assertThat(submissions.toString()).doesNotContain("931116", "2070803628", "zenobia");
  }

  @Test
  void free_text_of_rows_that_count_is_masked_too() {
    add(
        "radom/a.csv",
        "PESEL;Forma wsparcia;Nazwa wsparcia;Numer projektu\n"
            + "93111698132;staż;staż u jan@example.org, 600 123 456;123-456-789\n");

    Record row = stored.rows("supports").get(0);
    assertThat(row.getField("status")).isEqualTo("accepted");
    assertThat(row.getField("name")).isEqualTo("staż u [•••] [•••]");
    assertThat(row.getField("project")).isEqualTo("123-456-789");
  }

  @Test
  void a_number_of_a_person_among_the_amounts_is_not_kept() {
    add(
        "radom/a.csv",
        "Data dokumentu;Kwota;Dofinansowanie;Wkład własny\n01.02.2014;93111698132;1,00;2,00\n");

    Record row = stored.rows("spending").get(0);
    assertThat(row.getField("status")).isEqualTo("quarantined");
    assertThat(row.getField("amount")).isNull();
    assertThat(row.getField("eu_amount")).isEqualTo(new BigDecimal("1.00"));
    assertThat(row.toString()).doesNotContain("93111698132");
  }

  @Test
  void a_missing_column_rejects_the_file_and_keeps_its_rows_apart() {
    Submission s =
        add("radom/a.csv", "PESEL;Imię;Płeć\n93111698132;Jan;m\n82632984655;Ewa;k\n").get(0);

    assertThat(s.status()).isEqualTo(SubmissionStatus.REJECTED);
    assertThat(List.of(s.rows(), s.accepted(), s.quarantined())).containsExactly(2L, 0L, 2L);
    assertThat(s.issues()).extracting(i -> i.code()).containsExactly("MISSING_COLUMN");
    assertThat(s.issueCounts()).extracting(IssueCount::code).startsWith("MISSING_COLUMN");
    assertThat(stored.rows("participants"))
        .extracting(r -> r.getField("status"))
        .containsOnly("quarantined");
  }

  @Test
  void a_file_that_breaks_off_is_rejected_whole() {
    StringBuilder rows = new StringBuilder(HEADER + SOUND.replace("bezrobotny", ""));
    for (int i = 1; i < 50; i++) {
      rows.append(SOUND.replace("93111698132", "MOPS/" + i));
    }
    Submission s = add("radom/a.csv", rows + SOUND.replace("Zenobia", "\"Zenobia")).get(0);

    assertThat(s.status()).isEqualTo(SubmissionStatus.REJECTED);
    assertThat(List.of(s.rows(), s.accepted(), s.quarantined(), s.warned()))
        .containsExactly(50L, 0L, 50L, 0L);
    assertThat(s.issues()).extracting(i -> i.code()).containsExactly("BROKEN_QUOTES");
    assertThat(s.issues().get(0).message()).contains("52");
  }

  @Test
  void a_file_that_breaks_off_among_its_first_rows_is_not_read() {
    Submission s = add("radom/a.csv", HEADER + SOUND + SOUND.replace("Jod", "\"Jod")).get(0);

    assertThat(s.status()).isEqualTo(SubmissionStatus.UNREADABLE);
    assertThat(s.rows()).isZero();
    assertThat(s.issues()).extracting(i -> i.code()).containsExactly("BROKEN_QUOTES");
  }

  @Test
  void what_is_no_table_is_a_submission_without_rows() {
    List<Submission> submissions =
        stored.add(
            Delivery.file(folder, "radom/a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)),
            Delivery.csv(folder, "radom/b.csv", HEADER + SOUND));

    assertThat(submissions)
        .extracting(Submission::status)
        .containsExactly(SubmissionStatus.UNREADABLE, SubmissionStatus.ACCEPTED);
    assertThat(submissions).extracting(Submission::id).doesNotHaveDuplicates();
    Submission pdf = submissions.get(0);
    assertThat(pdf.rows()).isZero();
    assertThat(pdf.entity()).isEmpty();
    assertThat(pdf.format()).isEqualTo("pdf");
    assertThat(pdf.issues().get(0).consequence()).isEqualTo(Consequence.REJECT_FILE);
    assertThat(pdf.issues().get(0).message()).contains("dokument PDF");
  }

  @Test
  void an_amount_as_large_as_the_store_holds_is_stored() {
    Submission s =
        add(
                "radom/a.csv",
                "Data dokumentu;Kwota;Dofinansowanie;Wkład własny\n"
                    + "01.02.2014;9999999999999999,99;9999999999999999,99;0,00\n"
                    + "01.02.2014;99999999999999999,99;1,00;0,00\n")
            .get(0);

    assertThat(List.of(s.accepted(), s.quarantined())).containsExactly(1L, 1L);
    assertThat(stored.rows("spending").get(0).getField("amount"))
        .isEqualTo(new BigDecimal("9999999999999999.99"));
  }

  private List<Submission> add(String path, String text) {
    return stored.add(Delivery.csv(folder, path, text));
  }
}
