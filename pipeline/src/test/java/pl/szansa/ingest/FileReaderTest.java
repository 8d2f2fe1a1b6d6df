package pl.szansa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.ingest.formats.Unreadable;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Missing;

final class FileReaderTest {

  private static final String HEADER =
      "PESEL;Imię;Nazwisko;Płeć;Wykształcenie;Status na rynku pracy;Data rozpoczęcia;Niepełnosprawność\n";
  private static final String ROW =
      "93111698132;Jan;Kowalski;m;wyższe;bezrobotny;29.12.2008;odmowa\n";
  private static final Path WORKBOOK =
      Path.of("data/sample/inbox/skarzysko/skarzysko_uczestnicy_syntetyczne_2014.xlsx");

  @TempDir Path inbox;

  @Test
  void a_file_becomes_rows() {
    Delivery.Told told = read("radom/lista.csv", "Lista\n;;\n" + HEADER + ROW + ";;;\n\n" + ROW);

    assertThat(told.unread).isEmpty();
    assertThat(told.ended).isEqualTo(1);
    Sheet sheet = told.sheets.get(0);
    assertThat(List.of(sheet.format(), sheet.encoding(), sheet.office(), sheet.sheet()))
        .containsExactly("csv", "UTF-8", "radom", "");
    assertThat(told.rows).extracting(CanonicalRow::line).containsExactly(4L, 7L);
    assertThat(told.value(0, "sex")).isEqualTo("male");
    assertThat(told.value(0, "entry_date")).isEqualTo(LocalDate.of(2008, 12, 29));
    assertThat(told.value(0, "disability")).isEqualTo(Missing.REFUSED);
    assertThat(told.value(0, "minority")).isEqualTo(Missing.NOT_COLLECTED);
    assertThat(told.value(0, "office")).isEqualTo("radom");
    assertThat(told.value(0, "project")).isEqualTo("radom");
    assertThat((String) told.value(0, "person")).matches("[0-9a-f]{32}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"brak", "nie posiada", "?"})
  void a_word_instead_of_a_number_is_no_person(String word) {
    Delivery.Told told = read("radom/a.csv", HEADER + ROW.replace("93111698132", word));

    assertThat(told.value(0, "person")).isEqualTo(Missing.NO_ANSWER);
  }

  @Test
  void a_number_that_a_spreadsheet_cut_down_is_no_person_either() {
    Delivery.Told told = read("radom/a.csv", HEADER + ROW.replace("93111698132", "9,31117E+10"));

    assertThat(told.value(0, "person")).isEqualTo("UNREADABLE");
  }

  @Test
  void a_row_that_a_delimiter_has_shifted_has_no_values() {
    Delivery.Told told = read("radom/a.csv", HEADER + ROW.replace("Jan", "Jan;Maria") + ROW);

    assertThat(told.rows.get(0).surplus()).isEqualTo(1);
    for (int i = 0; i < told.rows.get(0).table().storedFields().size(); i++) {
      assertThat(told.rows.get(0).text(i)).isNull();
    }
    assertThat(told.value(0, "sex")).isEqualTo(Missing.NO_ANSWER);
    assertThat(told.value(0, "office")).isEqualTo("radom");
    assertThat(told.rows.get(1).surplus()).isZero();
    assertThat(told.rows).extracting(CanonicalRow::doubtful).containsExactly(true, false);
  }

  @Test
  void a_shift_into_an_empty_last_cell_makes_a_row_doubtful() {
    String blank = ROW.replace("odmowa", "");
    Delivery.Told told = read("radom/a.csv", HEADER + blank.replace("Jan", "Jan;Maria") + blank);

    assertThat(told.rows).extracting(CanonicalRow::surplus).containsExactly(0, 0);
    assertThat(told.rows).extracting(CanonicalRow::doubtful).containsExactly(true, false);
  }

  @Test
  void a_row_that_breaks_off_is_doubtful() {
    Delivery.Told told = read("radom/a.csv", HEADER + ROW + "93111698132;Jan;Kowalski;m\n");

    assertThat(told.rows).extracting(CanonicalRow::doubtful).containsExactly(false, true);
  }

  @Test
  void a_delimiter_at_the_end_of_every_row_makes_none_doubtful() {
    String ended = ROW.replace("\n", ";\n");
    Delivery.Told told = read("radom/a.csv", HEADER + ended + ended);

    assertThat(told.rows).extracting(CanonicalRow::doubtful).containsExactly(false, false);
  }

  @Test
  void notes_beside_the_table_of_a_workbook_shift_nothing() {
    byte[] bytes =
        new Workbook()
            .sheet(
                "A",
                Workbook.texts(1, "PESEL", "Płeć", "Imię"),
                Workbook.texts(2, "1", "k", "A", "", "notatka"))
            .bytes();

    Delivery.Told told = Delivery.read(Delivery.file(inbox, "radom/a.xlsx", bytes));

    assertThat(told.rows.get(0).surplus()).isZero();
    assertThat(told.value(0, "sex")).isEqualTo("female");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what the row says              | the folder | whose row it is
          MOPS w Radomiu                   | glowno     | radom
          glowno                           | radom      | glowno
          ''                               | radom      | radom
          Ośrodek, którego rejestr nie zna | radom      | radom
          Ośrodek, którego rejestr nie zna | inne       | osrodek-ktorego-rejestr-nie-zna
          ---                              | inne       | inne
          Hortensja Szyszkowska            | inne       | inne
          SZYSZKOWSKA Hortensja            | inne       | inne
          hortensja@example.org            | inne       | inne
          93111698132                      | inne       | inne
          Fundacja Nowa                    | inne       | fundacja-nowa
          ''                               | inne       | inne
          """)
  void whose_row_it_is(String said, String folder, String office) {
    Reference reference =
        Delivery.reference(
            inbox.resolve("reference"),
            "office_id,name,aliases\nradom,MOPS Radom,MOPS w Radomiu\nglowno,MOPS Głowno,\n",
            "project,office_id\nP1,radom\nP2,glowno\nP3,glowno\n");
    InboxFile file =
        Delivery.csv(inbox, folder + "/a.csv", "PESEL;Płeć;Imię;Biuro\n1;k;A;" + said + "\n");

    Delivery.Told told = Delivery.read(file, reference, List.of());

    assertThat(told.value(0, "office")).isEqualTo(office);
    assertThat(told.value(0, "project")).isEqualTo(office.equals("radom") ? "P1" : office);
  }

  @Test
  void a_row_belongs_to_the_office_of_its_day() {
    Reference reference =
        Delivery.reference(
            inbox.resolve("reference"),
            "office_id,name,valid_to,successor\ngops,GOPS Biecz,2010-12-31,mgops\nmgops,MGOPS Biecz,,\n",
            "project,office_id\n");
    Delivery.Told told =
        Delivery.read(
            Delivery.csv(
                inbox,
                "gops/a.csv",
                "PESEL;Płeć;Data rozpoczęcia;Beneficjent\n"
                    + "A1;k;31.12.2010;\nA2;k;01.01.2011;\nA3;k;01.01.2011;Gmina Biecz / GOPS\nA4;k;;\n"),
            reference,
            java.util.List.of());

    assertThat(told.value(0, "office")).isEqualTo("gops");
    assertThat(told.value(1, "office")).isEqualTo("mgops");
    assertThat(told.value(2, "office")).isEqualTo("mgops");
    assertThat(told.value(3, "office")).isEqualTo("gops");
  }

  @Test
  void misspelt_headers_are_told_as_guesses() {
    Delivery.Told told =
        Delivery.read(Delivery.csv(inbox, "a.csv", "PESEL;Płeć;Wykształcene\nA1;k;wyższe\n"));

    assertThat(told.notes).containsExactly("GUESSED_COLUMN: „Wykształcene” → „Wykształcenie”");
    assertThat(told.value(0, "education")).isEqualTo("isced_5_8");
  }

  @Test
  void a_list_of_projects_says_itself_whose_they_are() {
    InboxFile file =
        Delivery.csv(
            inbox,
            "radom/lista.csv",
            "Tytuł projektu;Nazwa beneficjenta;Wartość projektu;Dofinansowanie z EU\nA;GMINA BIECZ / OPS;1,00;0,85\n");
    Reference reference =
        Delivery.reference(
            inbox.resolve("r"), "office_id,name\nradom,MOPS Radom\n", "project,office_id\n");

    Delivery.Told told = Delivery.read(file, reference, List.of());

    assertThat(told.value(0, "office")).isEqualTo("gmina-biecz-ops");
    assertThat(told.value(0, "office_kind")).isEqualTo("welfare_centre");
    assertThat(told.value(0, "project")).isEqualTo(Missing.NOT_COLLECTED);
  }

  @Test
  void a_missing_column_is_seen_in_the_header_and_the_rows_are_read() {
    Delivery.Told told = read("radom/a.csv", "PESEL;Imię;Płeć\n93111698132;Jan;m\n");

    assertThat(told.unread).isEmpty();
    assertThat(told.header().missing())
        .extracting(f -> f.name())
        .containsExactly("education", "labour_status", "entry_date");
    assertThat(told.rows).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "a.csv, '', EMPTY_FILE, ''",
    "a.csv, ' \r\n\r\n', EMPTY_FILE, ''",
    "a.csv, '\uFEFF', EMPTY_FILE, ''",
    "a.csv, ';;;;\n;;;;\n', EMPTY_FILE, ''",
    "a.csv, '%PDF-1.4', NOT_A_TABLE, pdf",
    "a.csv, '\u0000\u0001\u0002', NOT_A_TABLE, binary",
    "a.zip, 'PK\u0003\u0004', DAMAGED_FILE, *",
    "a.csv, '93111698132;Jan;Kowalski\n', NO_HEADER, 3 × [•••]",
    "a.csv, 'Lp.;Płeć;Wzrost\n1;k;170\n', NO_HEADER, Lp. | Płeć | Wzrost",
    "a.xlsx, 'PK\u0003\u0004 and nothing', DAMAGED_FILE, *",
  })
  void what_is_no_table_is_told_once(
      String name, String content, Unreadable problem, String detail) {
    Delivery.Told told = read("radom/" + name, content);

    assertThat(told.sheets).isEmpty();
    assertThat(told.unread).hasSize(1);
    assertThat(told.unread.get(0).problem()).isEqualTo(problem);
    assertThat(told.unread.get(0).sheet().office()).isEqualTo("radom");
    if (detail.equals("*")) {
      assertThat(told.unread.get(0).detail()).isNotBlank();
    } else {
      assertThat(told.unread.get(0).detail()).isEqualTo(detail);
    }
  }

  @Test
  void a_file_that_went_away_is_told_once() {
    Delivery.Told told =
        Delivery.read(
            new InboxFile(inbox.resolve("gone.csv").toUri().toString(), "gone.csv", 1, ""));

    assertThat(told.unread).extracting(u -> u.problem()).containsExactly(Unreadable.CANNOT_OPEN);
  }

  @Test
  void an_endless_quotation_mark_is_told_once() {
    Delivery.Told told =
        read("radom/a.csv", HEADER + ROW + ROW.replace("Jan", "\"Jan") + ROW + ROW);

    assertThat(told.unread).hasSize(1);
    assertThat(told.unread.get(0).problem()).isEqualTo(Unreadable.BROKEN_QUOTES);
    assertThat(told.unread.get(0).detail()).isEqualTo("3");
    assertThat(told.ended).isZero();
  }

  @Test
  void a_quotation_mark_that_runs_over_megabytes_is_told_once() {
    Delivery.Told told = read("radom/a.csv", HEADER + "\"Jan" + ";x\n".repeat(7 << 20));

    assertThat(told.unread).extracting(u -> u.problem()).containsExactly(Unreadable.LINE_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.3, 0.7, 0.99})
  void a_truncated_workbook_is_told_once(double share) throws IOException {
    byte[] whole = Files.readAllBytes(WORKBOOK);
    byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));

    Delivery.Told told = Delivery.read(Delivery.file(inbox, "skarzysko/a.xlsx", cut));

    assertThat(told.unread).extracting(u -> u.problem()).containsExactly(Unreadable.DAMAGED_FILE);
    assertThat(told.ended).isZero();
  }

  @Test
  void unused_sheets_of_a_workbook_are_nothing_to_tell_of() {
    String header = Workbook.texts(1, "PESEL", "Płeć", "Imię");
    byte[] bytes =
        new Workbook()
            .sheet("Arkusz1", header, Workbook.texts(2, "1", "k", "A"))
            .sheet("Arkusz2")
            .sheet("Arkusz3", Workbook.texts(1, " "))
            .bytes();

    Delivery.Told told = Delivery.read(Delivery.file(inbox, "radom/a.xlsx", bytes));

    assertThat(told.unread).isEmpty();
    assertThat(told.sheets).extracting(Sheet::sheet).containsExactly("Arkusz1");
  }

  @Test
  void a_workbook_without_anything_is_empty() {
    byte[] bytes = new Workbook().sheet("Arkusz1").sheet("Arkusz2").bytes();

    Delivery.Told told = Delivery.read(Delivery.file(inbox, "radom/a.xlsx", bytes));

    assertThat(told.unread).extracting(u -> u.problem()).containsExactly(Unreadable.EMPTY_FILE);
  }

  @Test
  void every_sheet_with_a_table_is_read() {
    byte[] bytes =
        new Workbook()
            .sheet(
                "Uczestnicy",
                Workbook.texts(1, "PESEL", "Płeć", "Imię"),
                Workbook.texts(2, "1", "k", "A"))
            .sheet("Słownik", Workbook.texts(1, "kody", "opisy"))
            .sheet(
                "Wsparcie",
                Workbook.texts(1, "PESEL", "Forma wsparcia", "Od"),
                Workbook.texts(2, "1", "staż"))
            .bytes();

    Delivery.Told told = Delivery.read(Delivery.file(inbox, "radom/a.xlsx", bytes));

    assertThat(told.sheets).extracting(Sheet::sheet).containsExactly("Uczestnicy", "Wsparcie");
    assertThat(told.unread).extracting(u -> u.sheet().sheet()).containsExactly("Słownik");
    assertThat(told.rows).hasSize(2);
  }

  @Test
  void the_rows_of_the_real_workbook_are_read() throws IOException {
    Delivery.Told told =
        Delivery.read(Delivery.file(inbox, "skarzysko/a.xlsx", Files.readAllBytes(WORKBOOK)));

    assertThat(told.unread).isEmpty();
    assertThat(told.rows).isNotEmpty();
    assertThat(told.value(0, "entry_date")).isInstanceOf(LocalDate.class);
  }

  private Delivery.Told read(String path, String content) {
    return Delivery.read(Delivery.file(inbox, path, content.getBytes(StandardCharsets.UTF_8)));
  }
}
