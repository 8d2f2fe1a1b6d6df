package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class XmlTablesTest {

  private static final String RECORD = "<PESEL>1</PESEL><Plec>K</Plec><Wiek>3</Wiek>";

  @Test
  void an_export_is_a_table_of_participants_and_one_of_supports() {
    Map<String, List<String>> sheets = xml(Sl2014.TWO);

    assertThat(sheets).containsOnlyKeys("Uczestnik", "Uczestnik/Wsparcie");
    assertThat(sheets.get("Uczestnik"))
        .containsExactly(
            "0: Lp | Imie | Nazwisko | PESEL | Plec | Wiek W Chwili Przystapienia Do Projektu |"
                + " Wyksztalcenie | Miejscowosc | Kod Pocztowy | Telefon |"
                + " Data Rozpoczecia Udzialu W Projekcie |"
                + " Status Osoby Na Rynku Pracy W Chwili Przystapienia Do Projektu |"
                + " Osoba Bezdomna | Osoba Z Niepelnosprawnosciami | Wyksztalcenie kod |"
                + " Nr Projektu | Nazwa Beneficjenta",
            "14: 1 | Testowa | Osoba | 93111698132 | Mężczyzna | 22 | ponadgimnazjalne | Radom |"
                + " 26-600 |  | 2016-01-15 | osoba bezrobotna | Nie | Odmowa | 3 |"
                + " RPMA.09.01.00-14-0001/15 | MOPS Radom",
            "46: 2 |  |  | 00000000000 | Kobieta | 40 | wyższe |  |  |  | 2016-02-15 |"
                + " osoba nieaktywna zawodowo |  |  | 5 | RPMA.09.01.00-14-0001/15 | MOPS Radom");
    assertThat(sheets.get("Uczestnik/Wsparcie"))
        .containsExactly(
            "0: Rodzaj Przyznanego Wsparcia | Data Rozpoczecia Udzialu We Wsparciu |"
                + " Data Zakonczenia Udzialu We Wsparciu | PESEL | Nr Projektu |"
                + " Nazwa Beneficjenta",
            "35: staż | 2016-02-01 | 2016-03-01 | 93111698132 | RPMA.09.01.00-14-0001/15 |"
                + " MOPS Radom",
            "40: kurs komputerowy | 2016-03-02 |  | 93111698132 | RPMA.09.01.00-14-0001/15 |"
                + " MOPS Radom",
            "58: doradztwo zawodowe | 2016-02-20 |  | 00000000000 | RPMA.09.01.00-14-0001/15 |"
                + " MOPS Radom");
  }

  static Stream<String> single() {
    return Stream.of(
        "<Uczestnicy><Uczestnik>" + RECORD + "</Uczestnik></Uczestnicy>",
        "<E><ListaUczestnikow><Uczestnik>" + RECORD + "</Uczestnik></ListaUczestnikow></E>",
        "<Uczestnik>" + RECORD + "</Uczestnik>",
        "<E><Uczestnik>" + RECORD + "</Uczestnik></E>");
  }

  @ParameterizedTest
  @MethodSource("single")
  void a_single_record_is_a_table_too(String text) {
    assertThat(xml(text).values())
        .containsExactly(List.of("0: PESEL | Plec | Wiek", "1: 1 | K | 3"));
  }

  @Test
  void a_single_person_around_a_list_of_supports_is_not_lost() {
    String supports =
        "<W><Rodzaj>staż</Rodzaj><Od>1</Od></W><W><Rodzaj>kurs</Rodzaj><Od>2</Od></W>";

    assertThat(xml("<E><Uczestnik>" + RECORD + supports + "</Uczestnik></E>"))
        .containsExactly(
            Map.entry("E", List.of("0: PESEL | Plec | Wiek", "1: 1 | K | 3")),
            Map.entry(
                "E/W", List.of("0: Rodzaj | Od | PESEL", "1: staż | 1 | 1", "2: kurs | 2 | 1")));
  }

  @Test
  void one_support_each_is_still_a_list() {
    String supports = "<Wsparcia><Wsparcie><Form>staż</Form><Od>1</Od></Wsparcie></Wsparcia>";
    String text = "<E>" + ("<O>" + RECORD + supports + "</O>").repeat(2) + "</E>";

    assertThat(xml(text)).containsOnlyKeys("O", "O/Wsparcie");
  }

  @Test
  void attributes_are_fields() {
    assertThat(
            xml(
                "<Lista><Osoba PESEL='1' Plec='K'><Okres od='2010' do='2011'/></Osoba>\n"
                    + "<Osoba PESEL='2' Plec='M' Wiek='3'/></Lista>"))
        .containsExactly(
            Map.entry(
                "Osoba",
                List.of(
                    "0: PESEL | Plec | Wiek | od | do",
                    "1: 1 | K |  | 2010 | 2011",
                    "2: 2 | M | 3 |  | ")));
  }

  @Test
  void repeated_values_of_one_field_are_joined() {
    String text =
        "<L><O><a>1</a><b>2</b><c>3</c><Telefon>5</Telefon><Telefon>6</Telefon></O><O><a>7</a></O></L>";

    assertThat(xml(text).get("O"))
        .containsExactly("0: a | b | c | Telefon", "1: 1 | 2 | 3 | 5; 6", "2: 7 |  |  | ");
  }

  @Test
  void the_five_entities_and_character_references_are_text() {
    assertThat(xml("<U><a>x &amp; &lt;y&gt; &#x105;&quot;&apos;</a><b/><c/></U>").get("U"))
        .containsExactly("0: a | b | c", "1: x & <y> ą\"' |  | ");
  }

  @ParameterizedTest(name = "declared {0}, written in {1}")
  @CsvSource({
    "UTF-8, UTF-8, UTF-8",
    "windows-1250, windows-1250, windows-1250",
    "iso-8859-2, ISO-8859-2, ISO-8859-2",
    "UTF-16, UTF-16, UTF-16BE",
    "'', UTF-8, UTF-8",
    // lies
    "utf-8, windows-1250, windows-1250",
    "UTF-8, ISO-8859-2, ISO-8859-2",
    "'', windows-1250, windows-1250",
    "windows-1250, UTF-8, UTF-8",
    "UTF-16, UTF-8, UTF-8",
    "klingon, windows-1250, windows-1250",
  })
  void what_is_declared_counts_unless_the_bytes_say_otherwise(
      String declared, String written, String read) {
    String declaration = "<?xml version='1.0' encoding='%s'?>\n".formatted(declared);
    String text = "<U><a>ąśź ĄŚŹ łóżć</a><b/><c/></U>";
    byte[] bytes =
        ((declared.isEmpty() ? "" : declaration) + text).getBytes(Charset.forName(written));

    assertThat(FileKind.of(bytes, "a")).isEqualTo(FileKind.XML);
    assertThat(Sheets.read(FileKind.XML, bytes).get("U").get(1)).endsWith(": ąśź ĄŚŹ łóżć |  | ");
    assertThat(Sheets.encoding(FileKind.XML, bytes)).isEqualTo(read);
  }

  @Test
  void a_declaration_that_turns_out_a_lie_behind_the_first_megabytes_stops_reading() {
    byte[] text =
        ("<U><a>" + "x".repeat(100) + "ą</a><b/><c/></U>").getBytes(StandardCharsets.ISO_8859_1);
    text[text.length - 15] = (byte) 0xB9;
    byte[] head = "<U>".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(
            () -> SheetFiles.open(FileKind.XML, head, Sheets.source("a.xml", text)).nextSheet())
        .isInstanceOfSatisfying(
            DamagedFile.class, e -> assertThat(e.problem()).isEqualTo(Unreadable.DAMAGED_FILE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE U [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><U><a>&x;</a></U>",
        "<!DOCTYPE U SYSTEM \"http://127.0.0.1:9/a.dtd\"><U><a>1</a></U>",
        "<!DOCTYPE U [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><U>&b;</U>",
        "<!DOCTYPE U><U><a>1</a></U>",
      })
  void entities_are_not_read(String text) {
    assertThatThrownBy(() -> xml(text))
        .isInstanceOfSatisfying(
            DamagedFile.class, e -> assertThat(e.problem()).isEqualTo(Unreadable.XML_ENTITIES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<U><a>1</a>",
        "<U><a>Kowalski</b></U>",
        "<U><a Kowalski></a></U>",
        "<U>&Kowalski;</U>",
        "<U></U><U></U>",
        "<U><a>\u0001</a></U>",
      })
  void what_breaks_off_is_told_by_its_place_alone(String text) {
    assertThatThrownBy(() -> xml(text))
        .isInstanceOfSatisfying(
            DamagedFile.class, e -> assertThat(e.getMessage()).matches("line 1, column \\d+|"));
  }

  static Stream<String> endless() {
    String long_ = "x".repeat(17 << 20);
    return Stream.of(
        "<U><a>" + long_ + "</a></U>",
        "<U a='" + long_ + "'/>",
        "<U><!--" + long_ + "--></U>",
        "<U><![CDATA[" + "<".repeat(17 << 20) + "]]></U>");
  }

  @ParameterizedTest
  @MethodSource("endless")
  void texts_without_end_are_refused(String text) {
    assertThatThrownBy(() -> xml(text))
        .isInstanceOfSatisfying(
            DamagedFile.class, e -> assertThat(e.problem()).isEqualTo(Unreadable.LINE_TOO_LONG));
  }

  @Test
  void what_is_nested_without_end_is_refused() {
    assertThatThrownBy(() -> xml("<a>".repeat(100_000)))
        .isInstanceOf(DamagedFile.class)
        .hasMessage("more than 64 levels");
  }

  private static Map<String, List<String>> xml(String text) {
    return Sheets.read(FileKind.XML, text.getBytes(StandardCharsets.UTF_8));
  }
}
