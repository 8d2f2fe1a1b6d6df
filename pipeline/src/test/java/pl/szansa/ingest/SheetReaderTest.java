package pl.szansa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.ingest.formats.Unreadable;
import pl.szansa.model.Missing;

/** How tables lie on sheets: headers, units, totals, merged cells. */
final class SheetReaderTest {

  private static final String HEADER =
      "PESEL;Imię;Płeć;Wykształcenie;Status na rynku pracy;Data rozpoczęcia\n";
  private static final String ROW = "93711698132;A;m;wyższe;bezrobotny;29.12.2008\n";

  @TempDir Path inbox;

  @ParameterizedTest
  @ValueSource(strings = {"ods", "xls", "xlsx"})
  void what_libreoffice_writes_is_read_alike(String suffix) throws IOException {
    Path real = Path.of("pipeline/src/test/resources/spreadsheets/libreoffice." + suffix);

    Delivery.Told told =
        Delivery.read(Delivery.file(inbox, "radom/a." + suffix, Files.readAllBytes(real)));

    assertThat(told.header().line()).isEqualTo(4);
    assertThat(told.header().fields())
        .contains("person", "sex", "entry_date", "exit_date", "education", "project");
    assertThat(told.rows).extracting(CanonicalRow::line).containsExactly(7L, 8L, 13L);
    assertThat(told.value(0, "entry_date")).isEqualTo(LocalDate.of(2010, 1, 5));
    assertThat(told.value(0, "exit_date")).isEqualTo(LocalDate.of(2010, 6, 1));
    assertThat(told.value(1, "project")).isEqualTo("P1");
    assertThat(told.value(1, "exit_date")).isEqualTo("UNREADABLE");
    assertThat(told.value(1, "labour_status")).isEqualTo("unemployed");
    assertThat(told.notes).containsExactly("NOT_DATA_ROWS: 5 ((1)), 6 ([11 cyfr]), 12 (Razem:)");
    assertThat(told.unread).extracting(u -> u.problem()).containsExactly(Unreadable.HIDDEN_SHEET);
    assertThat(told.unread.get(0).sheet().sheet()).isEqualTo("Lista");
  }

  @Test
  void a_header_of_two_rows_without_merged_cells() {
    Delivery.Told told =
        csv(
            "Lista;;;;;;\n;Dane osobowe;;Data;;Wykształcenie;Status na rynku pracy\n"
                + "PESEL;Imię;Płeć;rozpoczęcia;zakończenia;;\n"
                + "93711698132;A;m;29.12.2008;;wyższe;bezrobotny\n");

    assertThat(told.header().line()).isEqualTo(3);
    assertThat(told.header().missing()).isEmpty();
    assertThat(told.header().fields()).contains("exit_date");
    assertThat(told.rows).extracting(CanonicalRow::line).containsExactly(4L);
    assertThat(told.value(0, "entry_date")).isEqualTo(LocalDate.of(2008, 12, 29));
    assertThat(told.notes).isEmpty();
  }

  @Test
  void a_header_whose_lower_row_alone_is_known() {
    Delivery.Told told =
        csv(
            ";Wydatki;;;\nNazwa wydatku;Data dokumentu;wydatki ogółem;dofinansowanie;wkład własny\n"
                + "kurs;29.12.2008;10,00;8,00;2,00\n");

    assertThat(told.header().missing()).isEmpty();
    assertThat(told.header().line()).isEqualTo(2);
    assertThat(told.rows).hasSize(1);
  }

  @Test
  void a_title_above_a_header_is_no_group_of_it() {
    Delivery.Told told = csv("Projekt:;P1;;;;;\n;" + HEADER + ";" + ROW);

    assertThat(told.header().line()).isEqualTo(2);
    assertThat(told.header().fields()).doesNotContain("project");
  }

  @Test
  void the_first_data_row_is_no_second_row_of_a_header() {
    Delivery.Told told = csv(HEADER + ";A;;;;\n" + ROW);

    assertThat(told.header().line()).isEqualTo(1);
    assertThat(told.rows).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Expected: left out
          ;;;;;dd.mm.rrrr                              | 2 (dd.mm.rrrr)
          [11 cyfr];tekst;K/M;[lista];[lista];[data]   | 2 ([11 cyfr])
          1;2;3;4;5;6                                  | 2 (1)
          (1);(2);(3);(4);(5);(6=1+5)                  | 2 ((1))
          Razem;1;;;;                                  | 2 (Razem)
          ;RAZEM:;;;;118                               | 2 (RAZEM:)
          ;Ogółem uczestników: 118;;;;                 | 2 (Ogółem uczestników: 118)
          Suma za 2010 rok;1;-;x;#REF!;1 084,79 zł     | 2 (Suma za 2010 rok)
          Total;;;;;                                   | 2 (Total)
          PESEL;Imię;Płeć;Wykształcenie;Status na rynku pracy;Data rozpoczęcia | 2 (= 1)
          PESEL;Imię;Płeć;;;                           | 2 (= 1)
          # Edge and Erroneous: data
          (brak);;;;;                                  |
          1;2;3;4;5;7                                  |
          1;2;3;;;                                     |
          PESEL;Imię;;;;                               |
          PESEL;Imię;Płeć;A;;                          |
          Razem;A;;;;                                  |
          Razem w lepszą przyszłość;;;;;               |
          Razem;1;;;;29.12.2008                        |
          93711698132;1;;;;                            |
          zł;A;;;;                                     |
          """)
  void rows_that_are_no_data(String row, String note) {
    Delivery.Told told = csv(HEADER + row + "\n" + ROW);

    assertThat(told.rows).hasSize(note == null ? 2 : 1);
    assertThat(told.notes).isEqualTo(note == null ? List.of() : List.of("NOT_DATA_ROWS: " + note));
  }

  @Test
  void units_stand_right_below_the_header_only() {
    Delivery.Told told = csv(HEADER + "tekst;tekst;K/M;;;\n" + ROW + "tekst;tekst;K/M;;;\n");

    assertThat(told.rows).extracting(CanonicalRow::line).containsExactly(3L, 4L);
    assertThat(told.notes).containsExactly("NOT_DATA_ROWS: 2 (tekst)");
  }

  @Test
  void a_row_with_all_that_is_required_is_data_whatever_it_says() {
    String header = "Nazwa wydatku;Data dokumentu;Kwota;Dofinansowanie;Wkład własny\n";

    assertThat(csv(header + "Razem;29.12.2008;10,00;8,00;2,00\n").rows).hasSize(1);
    assertThat(csv(header + "Razem;39811;10,00;8,00;2,00\n").rows).hasSize(1);
    Delivery.Told told = csv(header + "Razem;;10,00;8,00;2,00\n");
    assertThat(told.rows).isEmpty();
    assertThat(told.notes).containsExactly("NOT_DATA_ROWS: 2 (Razem)");
  }

  @Test
  void subtotals_and_the_headers_of_printed_pages_are_left_out_and_named_once() {
    String page = "Lista uczestników;;;;;\n" + HEADER;
    Delivery.Told told = csv(page + ROW + "Razem;1;;;;\n" + page + ROW + "Razem;1;;;;\n");

    assertThat(told.rows).extracting(CanonicalRow::line).containsExactly(3L, 7L);
    assertThat(told.notes).containsExactly("NOT_DATA_ROWS: 4 (Razem), 5 (= 1), 6 (= 2), 8 (Razem)");
  }

  @Test
  void many_rows_are_counted_not_named() {
    Delivery.Told told = csv(HEADER + (ROW + "Razem;1;;;;\n").repeat(30));

    assertThat(told.rows).hasSize(30);
    assertThat(told.notes.get(0)).endsWith("41 (Razem), … (30)");
  }

  @Test
  void merged_data_holds_for_the_rows_below_but_amounts_do_not_and_nothing_holds_sideways() {
    byte[] bytes =
        new Workbook()
            .sheet(
                "A",
                Workbook.texts(1, "Nr projektu", "Nazwa wydatku", "Data dokumentu", "Kwota"),
                Workbook.texts(3, "P1", "kurs", "29.12.2008", "10,00"),
                Workbook.texts(4, "", "kurs", "", ""),
                Workbook.texts(5, "", "", "", ""),
                Workbook.texts(6, "P2", "", "30.12.2008", "5,00"),
                Workbook.texts(7, "zapisy księgowe", "", "", ""))
            .merge("A", "A3:A5", "C3:C5", "D3:D5", "A6:B6", "A7:D7")
            .bytes();

    Delivery.Told told = Delivery.read(Delivery.file(inbox, "radom/a.xlsx", bytes));

    assertThat(told.rows).extracting(CanonicalRow::line).containsExactly(3L, 4L, 6L, 7L);
    assertThat(told.value(1, "project")).isEqualTo("P1");
    assertThat(told.value(1, "document_date")).isEqualTo(LocalDate.of(2008, 12, 29));
    assertThat(told.value(1, "amount")).isEqualTo(Missing.NO_ANSWER);
    assertThat(told.value(2, "category")).isEqualTo(Missing.NO_ANSWER);
    assertThat(told.value(3, "document_date")).isEqualTo(Missing.NO_ANSWER);
  }

  @Test
  void days_without_a_format_are_dates_in_spreadsheets() {
    String number = "<c r=\"D2\"><v>39811</v></c>";
    byte[] bytes =
        new Workbook()
            .sheet(
                "A",
                Workbook.texts(1, "PESEL", "Płeć", "Imię", "Data rozpoczęcia", "Data zakończenia"),
                Workbook.texts(2, "1", "k", "A").replace("</row>", number + "</row>"),
                Workbook.texts(3, "1", "k", "A", "39811", "2010"))
            .bytes();

    Delivery.Told told = Delivery.read(Delivery.file(inbox, "radom/a.xlsx", bytes));

    assertThat(told.value(0, "entry_date")).isEqualTo(LocalDate.of(2008, 12, 29));
    assertThat(told.value(1, "entry_date")).isEqualTo(LocalDate.of(2008, 12, 29));
    assertThat(told.value(1, "exit_date")).isEqualTo("UNREADABLE");
  }

  @Test
  void days_without_a_format_count_from_1904_in_workbooks_that_do() {
    byte[] bytes =
        new Workbook()
            .since1904()
            .sheet(
                "A",
                Workbook.texts(1, "PESEL", "Płeć", "Data rozpoczęcia"),
                Workbook.texts(2, "1", "k", "38349"))
            .bytes();

    Delivery.Told told = Delivery.read(Delivery.file(inbox, "radom/a.xlsx", bytes));

    assertThat(told.value(0, "entry_date")).isEqualTo(LocalDate.of(2008, 12, 29));
  }

  @Test
  void columns_and_rows_that_are_blank_shift_nothing() {
    byte[] bytes =
        new Workbook()
            .sheet(
                "A",
                Workbook.texts(3, "", "", "PESEL", "", "Płeć", "Imię"),
                Workbook.texts(5, "", "", "1", "", "k", "A"),
                Workbook.texts(6, "", "", "", "", ""),
                Workbook.texts(9, "", "", "2", "", "m", "B"))
            .bytes();

    Delivery.Told told = Delivery.read(Delivery.file(inbox, "radom/a.xlsx", bytes));

    assertThat(told.rows).extracting(CanonicalRow::line).containsExactly(5L, 9L);
    assertThat(told.value(1, "sex")).isEqualTo("male");
  }

  @Test
  void hidden_sheets_are_told_of_if_they_hold_anything() {
    String[] table = {Workbook.texts(1, "PESEL", "Płeć", "Imię"), Workbook.texts(2, "1", "k", "A")};
    byte[] bytes =
        new Workbook()
            .sheet("Uczestnicy", table)
            .sheet("Kopia", table)
            .sheet("Pusty", Workbook.texts(1, " "))
            .hide("Kopia", "veryHidden")
            .hide("Pusty", "hidden")
            .bytes();

    Delivery.Told told = Delivery.read(Delivery.file(inbox, "radom/a.xlsx", bytes));

    assertThat(told.rows).hasSize(1);
    assertThat(told.unread).extracting(u -> u.problem()).containsExactly(Unreadable.HIDDEN_SHEET);
    assertThat(told.unread.get(0).sheet().sheet()).isEqualTo("Kopia");
    assertThat(told.unread.get(0).sheet().header()).isEmpty();
  }

  private Delivery.Told csv(String text) {
    return Delivery.read(Delivery.csv(inbox, "radom/a.csv", text));
  }
}
