package pl.szansa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.formats.Sl2014;
import pl.szansa.ingest.formats.Unreadable;

/** JSON and XML as rows of the dictionary's tables. */
final class NestedFilesTest {

  @TempDir Path inbox;

  @Test
  void an_export_fills_the_fields_of_both_tables() {
    Delivery.Told told = read("eksport.xml", Sl2014.TWO);

    assertThat(told.unread).isEmpty();
    assertThat(told.sheets)
        .extracting(s -> s.sheet() + " " + s.header().orElseThrow().table().name())
        .containsExactly("Uczestnik participants", "Uczestnik/Wsparcie supports");
    assertThat(told.sheets).allMatch(s -> s.header().orElseThrow().missing().isEmpty());
    assertThat(told.rows).extracting(CanonicalRow::line).containsExactly(14L, 46L, 35L, 40L, 58L);
    assertThat(told.value(0, "sex")).isEqualTo("male");
    assertThat(told.value(0, "project")).isEqualTo("RPMA.09.01.00-14-0001/15");
    assertThat(told.value(0, "entry_date")).isEqualTo(LocalDate.of(2016, 1, 15));
    assertThat(told.value(0, "labour_status")).isEqualTo("unemployed");
    assertThat(told.value(0, "homeless")).isEqualTo("no");
    assertThat(told.value(2, "form")).isEqualTo("internship");
    assertThat(told.value(2, "end_date")).isEqualTo(LocalDate.of(2016, 3, 1));
    assertThat(told.value(2, "person")).isEqualTo(told.value(0, "person"));
    assertThat(told.value(4, "person")).isEqualTo(told.value(1, "person"));
  }

  @Test
  void plain_names_within_a_support_are_those_of_the_support() {
    Delivery.Told told =
        read(
            "a.json",
            """
            {"data eksportu": "2016-05-05", "projekt": {"numer": "P1", "status": "w toku",
               "dataRozpoczecia": "2015-01-01", "dataZakonczenia": "2017-12-31"},
             "uczestnicy": [
               {"pesel": "93111698132", "plec": "M", "wyksztalcenie": "wyższe",
                "statusNaRynkuPracy": "bezrobotny", "dataRozpoczecia": "2016-01-15",
                "wsparcia": [{"rodzaj": "staż", "dataRozpoczecia": "2016-02-01",
                              "ukonczone": true, "liczbaGodzin": 120.125}]}]}
            """);

    assertThat(told.sheets)
        .extracting(s -> s.header().orElseThrow().table().name())
        .containsExactly("participants", "supports");
    assertThat(told.value(0, "entry_date")).isEqualTo(LocalDate.of(2016, 1, 15));
    assertThat(told.value(0, "exit_date").toString()).isEqualTo("NOT_COLLECTED");
    assertThat(told.value(1, "start_date")).isEqualTo(LocalDate.of(2016, 2, 1));
    assertThat(told.value(1, "completed")).isEqualTo("yes");
    assertThat(told.value(1, "hours")).as("not 120 125").isEqualTo("UNREADABLE");
    assertThat(told.value(1, "project")).isEqualTo("P1");
  }

  @Test
  void rows_of_cells_are_a_table_like_any_other() {
    Delivery.Told told =
        read("a.json", "[[\"Lista\"],[\"PESEL\",\"Płeć\",\"Imię\"],[\"1\",\"K\",\"A\"]]");

    assertThat(told.value(0, "sex")).isEqualTo("female");
  }

  @Test
  void a_list_that_no_table_is_for_is_told_and_a_wrapper_is_not() {
    Delivery.Told told =
        read(
            "a.json",
            """
            {"eksport": {"program": "x", "wersja": 1, "data": "2016-01-01"},
             "slownik": [{"k": 1}, {"k": 2}],
             "pojazdy": [{"marka": "a", "rok": 2010, "przebieg": 5}],
             "uczestnicy": [{"pesel": "1", "plec": "k", "imie": "A"}]}
            """);

    assertThat(told.sheets).extracting(Sheet::sheet).containsExactly("uczestnicy");
    assertThat(told.unread)
        .extracting(u -> u.sheet().sheet() + " " + u.problem())
        .containsExactly("pojazdy NO_HEADER");
  }

  @ParameterizedTest
  @CsvSource({
    "a.json, '[]', EMPTY_FILE",
    "a.json, '{}', EMPTY_FILE",
    "a.json, '[{\"a\": 1}', DAMAGED_FILE",
    "a.json, '[{\"a\": 1}]', NO_HEADER",
    "a.json, '[1, 2, 3]', NO_HEADER",
    "a.xml, '<a/>', EMPTY_FILE",
    "a.xml, '<a><b>1</b></a>', NO_HEADER",
    "a.xml, '<a><b>', DAMAGED_FILE",
    "a.xml, '<!DOCTYPE a><a/>', XML_ENTITIES",
    "a.xls, '<html><table>', NOT_A_TABLE",
    "a.xml, '<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">', NOT_A_TABLE",
  })
  void what_is_no_table_is_told_once(String name, String text, Unreadable problem) {
    Delivery.Told told = read(name, text);

    assertThat(told.unread).extracting(Delivery.Told.Unread::problem).containsExactly(problem);
    assertThat(told.sheets).isEmpty();
  }

  private Delivery.Told read(String name, String text) {
    return Delivery.read(
        Delivery.file(inbox, "radom/" + name, text.getBytes(StandardCharsets.UTF_8)));
  }
}
