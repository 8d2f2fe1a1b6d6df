package pl.szansa.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GarblingTest {

  private static final List<String> CELLS =
      List.of(
          "PESEL",
          "Płeć",
          "Wykształcenie",
          "Wartość projektu [zł]",
          "większym niż",
          "wyższe",
          "Żółw je źdźbła, ŁÓDŹ",
          "nie dotyczy");

  private static final String ALPHABET = "aąbcćdeęfghijklłmnńoóprsśtuwyzźż";

  static Stream<Arguments> misreadings() {
    return Stream.of(
        Arguments.of("windows-1250", "windows-1252"),
        Arguments.of("ISO-8859-2", "windows-1252"),
        Arguments.of("ISO-8859-2", "ISO-8859-1"),
        Arguments.of("ISO-8859-2", "windows-1250"),
        Arguments.of("windows-1250", "ISO-8859-2"),
        Arguments.of("UTF-8", "windows-1250"),
        Arguments.of("UTF-8", "windows-1252"),
        Arguments.of("UTF-8", "ISO-8859-1"),
        Arguments.of("UTF-8", "ISO-8859-2"),
        Arguments.of("UTF-8", "IBM852"),
        Arguments.of("IBM852", "windows-1250"),
        Arguments.of("IBM852", "windows-1252"));
  }

  @ParameterizedTest(name = "{0} read as {1}")
  @MethodSource("misreadings")
  void is_undone(String written, String read) {
    List<String> garbled = CELLS.stream().map(c -> misread(c, written, read)).toList();

    Garbling garbling = Garbling.of(garbled);

    assertThat(garbling.found()).isTrue();
    assertThat(garbled.stream().map(garbling::repair)).isEqualTo(CELLS);
    assertThat(garbled.stream().anyMatch(Garbling::garbled)).isTrue();
  }

  @ParameterizedTest(name = "{0} read as {1}")
  @MethodSource("misreadings")
  void is_undone_in_random_texts(String written, String read) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20260702L);
    for (int sheet = 0; sheet < 50; sheet++) {
      List<String> cells =
          Stream.concat(CELLS.stream(), IntStream.range(0, 100).mapToObj(i -> sentence(random)))
              .toList();
      List<String> garbled = cells.stream().map(c -> misread(c, written, read)).toList();

      Garbling garbling = Garbling.of(garbled.subList(0, 40));

      assertThat(garbled.stream().map(garbling::repair)).isEqualTo(cells);
    }
  }

  @Test
  void sound_random_texts_are_left_alone() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20260703L);
    for (int sheet = 0; sheet < 500; sheet++) {
      List<String> cells = IntStream.range(0, 40).mapToObj(i -> sentence(random)).toList();

      assertThat(Garbling.of(cells).found()).isFalse();
      assertThat(cells).noneMatch(Garbling::garbled);
    }
  }

  /** Words of any letters, each small but perhaps for its first. */
  private static String sentence(UniformRandomProvider random) {
    StringBuilder text = new StringBuilder();
    for (int word = 1 + random.nextInt(3); word > 0; word--) {
      for (int i = 1 + random.nextInt(9); i > 0; i--) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      text.append(word > 1 ? " " : "");
    }
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return random.nextInt(4) == 0 ? text.toString().toUpperCase(Locale.ROOT) : text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wartoœæ projektu [z³] | Wartość projektu [zł] | windows-1250 → windows-1252
          wiêkszym ni¿          | większym niż          | windows-1250 → windows-1252
          P³eæ                  | Płeć                  | windows-1250 → windows-1252
          Wykszta³cenie         | Wykształcenie         | windows-1250 → windows-1252
          £ódŸ                  | Łódź                  | windows-1250 → windows-1252
          Warto¶æ               | Wartość               | ISO-8859-2 → windows-1252
          ¶rednie               | średnie               | ISO-8859-2 → windows-1252
          warto¶ć               | wartość               | ISO-8859-2 → windows-1250
          WyksztaĹ‚cenie        | Wykształcenie         | UTF-8 → windows-1250
          WyksztaÅ‚cenie        | Wykształcenie         | UTF-8 → windows-1252
          ksiÄ…ĹĽka             | książka               | UTF-8 → windows-1250
          budŜetu               | budżetu               | ż → Ŝ
          """)
  void as_it_is_found(String cell, String repaired, String name) {
    Garbling garbling = Garbling.of(List.of("PESEL", cell));

    assertThat(garbling.name()).isEqualTo(name);
    assertThat(garbling.repair(cell)).isEqualTo(repaired);
    assertThat(Garbling.garbled(cell)).isTrue();
  }

  @Test
  void twice() {
    String cell = misread(misread("Płeć", "UTF-8", "windows-1252"), "UTF-8", "windows-1252");

    assertThat(Garbling.of(List.of(cell)).repair(cell)).isEqualTo("Płeć");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PESEL",
        "Zażółć gęślą jaźń ŁÓDŹ",
        "François Muñoz",
        "Jürgen Großmann-Lührs",
        "Señora Ñañez",
        "Œuvre de tête",
        "Šťastný Ľubomír",
        "Jägermeister für Köln",
        "Åsa Ærø Øre",
        "powierzchnia w m² i m³, cm³",
        "Stan¹",
        "Liczba osób³",
        "Wykształcenie²",
        "£500 i ¥300",
        "± 5 %",
        "§ 3 ust. 1 – „Szansa” … ’",
        "Bielsko–Biała",
        "Warszawa—Praga",
        "„Równe szanse” ½ etatu",
        "©2014 Urząd® «nowy»",
        "¿Qué tal?",
        "23 °C · 5 €",
        "Київ",
        "czy pracuje? tak",
        "a\tb\nc"
      })
  void sound_texts_are_left_alone(String cell) {
    Garbling garbling = Garbling.of(List.of(cell, "PESEL"));

    assertThat(garbling.found()).isFalse();
    assertThat(garbling.repair(cell)).isSameAs(cell);
    assertThat(Garbling.garbled(cell)).isFalse();
  }

  @Test
  void cells_that_were_typed_later_stay() {
    List<String> cells = List.of("Wykszta³cenie", "P³eæ", "Wartoœæ", "zażółć");

    Garbling garbling = Garbling.of(cells);

    assertThat(cells.stream().map(garbling::repair))
        .containsExactly("Wykształcenie", "Płeć", "Wartość", "zażółć");
  }

  @Test
  void one_garbled_cell_among_sound_ones_is_no_garbled_sheet() {
    assertThat(Garbling.of(List.of("Wykszta³cenie", "Płeć", "wyższe")).found()).isFalse();
  }

  @Test
  void numbers_and_codes_come_out_as_the_same_object() {
    Garbling garbling = Garbling.of(List.of("Wartoœæ"));
    String number = "93111698132";

    assertThat(garbling.repair(number)).isSameAs(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wy\uFFFDsze",
        "\uFFFD",
        "5\uFFFD",
        "wy?sze",
        "P?e?",
        "a\u0000b",
        "Wykszta\u0088cenie",
        "WyksztaĹ‚cenie zawodÄ"
      })
  void what_cannot_be_repaired_shows(String cell) {
    assertThat(Garbling.garbled(cell)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Wykszta?cenie, Wykszta?cenie",
    "Data rozpocz?cia, rozpocz?cia",
    "P?e?, P?e?",
    "PΩ wy\uFFFDsze, wy\uFFFDsze",
    "Czy pracuje?, ''",
    "? nie wiem, ''",
    "https://a.pl/x?y=1, ''",
    "Wykształcenie, ''"
  })
  void words_that_lost_their_letters(String cell, String word) {
    assertThat(LostLetters.in(cell)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"³", "a", "Ä", "?", "a?", "Ĺ", "ż\u0088", "\u00A0", "Ŝ"})
  void a_cell_of_megabytes_is_looked_at_once(String piece) {
    String cell = piece.repeat(1_000_000) + " ?\uFFFD";
    long start = System.nanoTime();

    Garbling.of(List.of(cell)).repair(cell);

    assertThat(Garbling.garbled(cell)).isTrue();
    assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
  }

  /** As Windows reads: bytes that a charset lacks become control characters. */
  private static String misread(String text, String written, String read) {
    StringBuilder garbled = new StringBuilder();
    for (byte b : text.getBytes(Charset.forName(written))) {
      String c = new String(new byte[] {b}, Charset.forName(read));
      garbled.append(
          c.equals("\uFFFD") ? new String(new byte[] {b}, StandardCharsets.ISO_8859_1) : c);
    }
    return garbled.toString();
  }
}
