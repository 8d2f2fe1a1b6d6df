package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTablesTest {

  @Test
  void an_array_of_records() {
    assertThat(
            json(
                """
                [
                  {"PESEL": "1", "Płeć": "K", "Wiek": 30},
                  {"PESEL": "2", "Wiek": null, "Uwagi": "x"}
                ]
                """))
        .containsExactly(
            Map.entry(
                "",
                List.of("0: PESEL | Płeć | Wiek | Uwagi", "2: 1 | K | 30 | ", "3: 2 |  |  | x")));
  }

  @Test
  void one_record_per_line() {
    assertThat(
            json("{\"pesel\":\"1\",\"sex\":\"K\",\"wiek\":1}\n\n \n{\"pesel\":\"2\",\"wiek\":2}\n"))
        .containsExactly(
            Map.entry("", List.of("0: pesel | sex | wiek", "1: 1 | K | 1", "4: 2 |  | 2")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"pesel\":\"1\",\"sex\":\"K\",\"wiek\":1}]",
        "{\"pesel\":\"1\",\"sex\":\"K\",\"wiek\":1}",
        "{\"osoby\":{\"osoba\":{\"pesel\":\"1\",\"sex\":\"K\",\"wiek\":1}}}",
        "{\"dane\":[{\"pesel\":\"1\",\"sex\":\"K\",\"wiek\":1}]}",
      })
  void a_single_record_is_a_table_too(String text) {
    assertThat(json(text).values())
        .containsExactly(List.of("0: pesel | sex | wiek", "1: 1 | K | 1"));
  }

  @Test
  void records_on_one_line_are_numbered() {
    String record = "{\"pesel\":\"1\",\"sex\":\"K\",\"wiek\":1}";

    assertThat(json("[" + record + "," + record + "," + record + "]").get(""))
        .extracting(row -> row.substring(0, 2))
        .containsExactly("0:", "1:", "2:", "3:");
  }

  @Test
  void supports_within_participants_are_a_table_that_knows_whose_they_are() {
    Map<String, List<String>> sheets =
        json(
            """
            {"projekt": {"numer": "P1", "tytul": "T", "dataRozpoczecia": "2010-01-01"},
             "uczestnicy": [
               {"pesel": "1", "plec": "K", "wyksztalcenie": "wyższe",
                "wsparcia": [{"rodzajWsparcia": "staż", "od": "2010-02-01"},
                             {"rodzajWsparcia": "kurs", "od": "2010-03-01"}]},
               {"plec": "M", "wyksztalcenie": "brak",
                "wsparcia": [{"rodzajWsparcia": "staż", "od": "2010-04-01"}],
                "pesel": "2"},
               {"pesel": "3", "plec": "M", "wyksztalcenie": "brak", "wsparcia": []}
             ]}
            """);

    assertThat(sheets)
        .containsExactly(
            Map.entry(
                "uczestnicy",
                List.of(
                    "0: pesel | plec | wyksztalcenie | projekt numer",
                    "3: 1 | K | wyższe | P1",
                    "6: 2 | M | brak | P1",
                    "9: 3 | M | brak | P1")),
            Map.entry(
                "uczestnicy/wsparcia",
                List.of(
                    "0: rodzaj Wsparcia | od | pesel | projekt numer",
                    "4: staż | 2010-02-01 | 1 | P1",
                    "5: kurs | 2010-03-01 | 1 | P1",
                    "7: staż | 2010-04-01 | 2 | P1")));
  }

  @Test
  void what_a_record_has_itself_it_does_not_inherit() {
    assertThat(
            json("""
                    [{"pesel": "1", "projekt": "A", "wsparcia":
                       [{"pesel": "9", "form": "staż", "od": "2010"}, {"form": "kurs", "od": "2011"}]},
                     {"pesel": "2", "projekt": "B", "wsparcia": [{"form": "kurs", "od": "2012"}]}]
                    """)
                .get("wsparcia"))
        .containsExactly(
            "0: pesel | form | od | projekt",
            "1: 9 | staż | 2010 | A",
            "2:  | kurs | 2011 | A",
            "3:  | kurs | 2012 | B");
  }

  @Test
  void three_levels_inherit_from_both_around_them() {
    assertThat(
            json("""
                    [{"numer projektu": "A", "osoby": [
                       {"pesel": "1", "wsparcia": [{"form": "staż", "od": "1"}]},
                       {"pesel": "2", "wsparcia": [{"form": "kurs", "od": "2"}]}]},
                     {"osoby": [
                       {"pesel": "3", "wsparcia": [{"form": "staż", "od": "3"}]}],
                      "numer projektu": "B"}]
                    """)
                .get("osoby/wsparcia"))
        .containsExactly(
            "0: form | od | pesel | numer projektu",
            "2: staż | 1 | 1 | A",
            "3: kurs | 2 | 2 | A",
            "5: staż | 3 | 3 | B");
  }

  @Test
  void nested_objects_are_part_of_the_record_under_their_own_names() {
    assertThat(
            json("""
                    [{"pesel": "1", "plec": "K",
                      "adres": {"gmina": "X", "kod": "00-000"},
                      "zameldowanie": {"gmina": "Y"},
                      "projekt": {"numer": "P1", "status": "w toku"},
                      "opiekun": {"pesel": "7"}}]
                    """)
                .get(""))
        .containsExactly(
            "0: pesel | plec | adres gmina | kod | zameldowanie gmina | projekt numer |"
                + " projekt status | opiekun pesel",
            "1: 1 | K | X | 00-000 | Y | P1 | w toku | 7");
  }

  @ParameterizedTest
  @CsvSource({
    "true, true",
    "false, false",
    "1.50, 1.50",
    // three decimals would be read as thousands
    "1.386, 1.3860",
    "-12.125, -12.1250",
    "1386, 1386",
    "12345678901234567890.12, 12345678901234567890.12",
    "1.5E3, 1.5E3",
    "null, ''",
    "'\"ż\\u00f3\\n\"', 'żó\n'",
    "'[\"a\", \"b\"]', a; b",
    "[], ''",
    "{}, ''",
  })
  void values_are_kept_as_they_are_written(String value, String text) {
    List<String> rows = json("[{\"a\":1,\"b\":2,\"c\":3,\"d\":" + value + ",\"e\":5}]").get("");

    boolean column = !value.equals("[]");
    assertThat(rows.get(1)).isEqualTo("1: 1 | 2 | 3 | " + (column ? text + " | " : "") + "5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[\"PESEL\",\"Płeć\",null],[\"1\",\"K\",3]]",
        "{\"wersja\": 1, \"dane\": [[\"PESEL\",\"Płeć\",null],[\"1\",\"K\",3]]}",
        "[\"PESEL\",\"Płeć\",null]\n[\"1\",\"K\",3]",
      })
  void arrays_of_cells_have_their_own_header(String text) {
    assertThat(json(text).values()).containsExactly(List.of("1: PESEL | Płeć | ", "2: 1 | K | 3"));
  }

  @Test
  void small_lists_of_something_else_are_no_tables() {
    assertThat(
            json(
                """
                {"slownik": [{"kod": "K", "opis": "kobieta"}],
                 "uczestnicy": [{"pesel": "1", "plec": "K", "wiek": 3,
                   "adresy": [{"ulica": "A", "miejscowosc": "B", "kodPocztowy": "C"}],
                   "telefony": [{"telefon": "1"}]}]}
                """))
        .containsOnlyKeys("uczestnicy");
  }

  @Test
  void lists_of_one_name_in_two_places_are_told_apart() {
    assertThat(
            json(
                """
                {"a": {"osoby": [{"x": 1, "y": 2, "z": 3}]}, "b": {"osoby": [{"x": 1, "y": 2, "z": 3}]}}
                """))
        .containsOnlyKeys("a/osoby", "b/osoby");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1250", "ISO-8859-2"})
  void encodings_are_told_like_those_of_delimited_files(String charset) {
    boolean marked = charset.startsWith("UTF");
    String text = (marked ? "\uFEFF" : "") + "[{\"Płeć\":\"mężczyzna ąśźĄŚŹ\",\"b\":2,\"c\":3}]";
    byte[] bytes = text.getBytes(Charset.forName(charset));

    assertThat(FileKind.of(bytes, "a")).isEqualTo(FileKind.JSON);
    assertThat(Sheets.read(FileKind.JSON, bytes).get(""))
        .containsExactly("0: Płeć | b | c", "1: mężczyzna ąśźĄŚŹ | 2 | 3");
    assertThat(Sheets.encoding(FileKind.JSON, bytes)).isEqualTo(charset);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"a\": 1, \"b\": 2",
        "[{\"a\": 1, \"b\": Kowalski}]",
        "[{\"a\": 1} {\"a\": 2}]",
        "[{\"a\": \"Kowalski}]",
        "{\"a\": 1}}",
      })
  void what_breaks_off_is_told_by_its_place_alone(String text) {
    assertThatThrownBy(() -> json(text))
        .isInstanceOfSatisfying(
            DamagedFile.class,
            e -> {
              assertThat(e.problem()).isEqualTo(Unreadable.DAMAGED_FILE);
              assertThat(e.getMessage()).matches("line 1, column \\d+");
            });
  }

  @Test
  void what_is_nested_without_end_is_refused() {
    for (String text :
        List.of("{\"a\":".repeat(100_000), "[".repeat(100_000), "[{\"a\":[".repeat(100_000))) {
      assertThatThrownBy(() -> json(text))
          .isInstanceOf(DamagedFile.class)
          .hasMessage("more than 64 levels");
    }
  }

  @Test
  void names_without_end_are_refused() {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < 2_000; i++) {
      text.append("{\"")
          .append("x".repeat(i % 50))
          .append((char) ('a' + i % 26))
          .append(i / 26)
          .append("\":1},");
    }
    assertThatThrownBy(() -> json(text + "{}]"))
        .isInstanceOf(DamagedFile.class)
        .hasMessage("more than 1000 names");
  }

  @Test
  void numbers_of_people_as_names_are_shown_to_nobody() {
    assertThat(
            json(
                "{\"93111698132\":{\"plec\":\"K\",\"wiek\":1,\"a\":2},"
                    + "\"12345678901\":{\"plec\":\"M\",\"wiek\":2,\"a\":3}}"))
        .containsExactly(
            Map.entry("#", List.of("0: plec | wiek | a", "1: K | 1 | 2", "2: M | 2 | 3")));
  }

  @Test
  void a_text_without_end_is_refused() {
    String text = "[{\"a\": \"" + "x".repeat(17 << 20) + "\"}]";

    assertThatThrownBy(() -> json(text))
        .isInstanceOfSatisfying(
            DamagedFile.class, e -> assertThat(e.problem()).isEqualTo(Unreadable.LINE_TOO_LONG));
  }

  @Test
  void a_link_too_late_for_the_rows_before_it_is_refused() {
    String supports = "{\"form\":\"kurs\",\"od\":\"2\"},".repeat(10_001);
    String text =
        "[{\"pesel\":\"1\",\"w\":[{\"form\":\"a\",\"od\":\"1\"}]},{\"w\":["
            + supports
            + "{\"form\":\"a\",\"od\":\"1\"}],\"pesel\":\"2\"}]";

    assertThatThrownBy(() -> json(text))
        .isInstanceOf(DamagedFile.class)
        .hasMessageContaining("pesel");
  }

  @Test
  void rows_without_end_do_not_wait_for_a_record_that_is_the_only_one() {
    String supports = "{\"form\":\"kurs\",\"od\":\"2\"},".repeat(20_001);
    String text = "[{\"w\":[" + supports + "{\"form\":\"a\",\"od\":\"1\"}],\"pesel\":\"2\"}]";

    assertThat(json(text).get("w")).hasSize(20_003).element(7).isEqualTo("7: kurs | 2 | 2");
  }

  @Test
  void nothing_at_all_has_no_sheets() {
    for (String text : List.of("[]", "{}", "[{}]")) {
      assertThat(json(text).values().stream().flatMap(List::stream).filter(r -> !r.startsWith("0")))
          .as(text)
          .isEmpty();
    }
  }

  private static Map<String, List<String>> json(String text) {
    return Sheets.read(FileKind.JSON, text.getBytes(StandardCharsets.UTF_8));
  }
}
