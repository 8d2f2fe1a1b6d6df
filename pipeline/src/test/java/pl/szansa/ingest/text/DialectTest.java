package pl.szansa.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DialectTest {

  static Stream<Arguments> heads() {
    return Stream.of(
        // Expected
        Arguments.of("plain", "a;b;c\n1;2;3\n", dialect(';', '"', 3)),
        Arguments.of("quoted", "\"a\",\"b\"\n\"1,5\",\"2\"\n", dialect(',', '"', 2)),
        Arguments.of("apostrophes", "'a;x';'b'\n'1;x';'2'\n", dialect(';', '\'', 2)),
        Arguments.of(
            "backslashes",
            "\"a\",\"b\"\n\"x \\\"y\\\" z\",\"2\"\n",
            new Dialect(',', '"', true, false, 0, 2)),
        Arguments.of(
            "named by Excel", "sep=|\na|b\n1;5|2;5\n", new Dialect('|', '"', false, false, 1, 2)),
        Arguments.of(
            "named in quotes", "\"sep=;\"\r\na;b\r\n", new Dialect(';', '"', false, false, 1, 2)),
        // Edge
        Arguments.of(
            "spaces around quotes",
            "a; \"b\" ;c\n1; \"2;5\" ;3\n",
            new Dialect(';', '"', false, true, 0, 3)),
        Arguments.of("an apostrophe before numbers", "'a;b\n'1;2\n", dialect(';', '"', 2)),
        Arguments.of("apostrophes in words", "d'Arc;O'Neil\nx;'s-Hage\n", dialect(';', '"', 2)),
        Arguments.of("a folder at the end", "\"a\";\"C:\\\"\n\"x\";\"y\"\n", dialect(';', '"', 2)),
        Arguments.of("doubled quotes", "a;b\n\"x \"\"y\"\"\";2\n", dialect(';', '"', 2)),
        Arguments.of("an old Mac", "a;b\r1;2\r", dialect(';', '"', 2)),
        Arguments.of("sep of two characters", "sep=\uD83D\uDE00\na;b\n1;2\n", dialect(';', '"', 2)),
        Arguments.of("sep as a word", "sep;okt\n1;2\n", dialect(';', '"', 2)),
        Arguments.of("one column", "Nazwa\nx\n", dialect(';', '"', 1)),
        // Erroneous
        Arguments.of("a quote that nothing closes", "a;b\n\"x;2\n3;4\n", dialect(';', '"', 2)),
        Arguments.of("a quote in a quoted cell", "a;b\n\"x \"y\" z\";2\n", dialect(';', '"', 2)),
        Arguments.of("nothing", "", dialect(';', '"', 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heads")
  void is_told_from_the_first_rows(String name, String head, Dialect dialect) {
    assertThat(Dialect.of(head)).isEqualTo(dialect);
  }

  @Test
  void a_line_of_megabytes_is_looked_at_once() {
    long start = System.nanoTime();

    Dialect.of("a;b;c\n\"" + "x;'\"\\\"".repeat(800_000));

    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  private static Dialect dialect(char delimiter, char quote, int width) {
    return new Dialect(delimiter, quote, false, false, 0, width);
  }

  /** What is told from bytes, a character each, is told from the text. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("heads")
  void is_told_from_bytes_as_from_text(String name, String head, Dialect dialect) {
    List<Charset> charsets =
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            Encodings.WINDOWS_1250,
            Charset.forName("IBM852"));
    for (Charset charset : charsets) {
      for (String text : List.of(head, "ą" + head, head.replace("a", "ż"), head + "€;„x”\n")) {
        byte[] bytes = text.getBytes(charset);
        assertThat(Dialect.of(bytes, charset))
            .isEqualTo(Dialect.of(Encodings.decode(bytes, charset)));
      }
    }
    byte[] marked = ("\uFEFF" + head).getBytes(StandardCharsets.UTF_8);
    assertThat(Dialect.of(marked, StandardCharsets.UTF_8)).isEqualTo(dialect);
  }

  /** The first rows end after as many characters, however many bytes these take. */
  @Test
  void long_rows_are_cut_where_the_text_is() {
    for (String letter : List.of("x", "ż", "€", "😀")) {
      String row = (letter.repeat(9_000) + ";").repeat(3) + "\n";
      String head = row.repeat(9) + row.replace(';', ',').repeat(30);
      byte[] bytes = head.getBytes(StandardCharsets.UTF_8);
      assertThat(Dialect.of(bytes, StandardCharsets.UTF_8)).isEqualTo(Dialect.of(head));
    }
  }

  @Test
  void damaged_letters_are_no_matter() {
    byte[] bytes = "a;b;c\nż;2;3\n".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] = (byte) 0xC5;
      assertThat(Dialect.of(damaged, StandardCharsets.UTF_8))
          .isEqualTo(Dialect.of(Encodings.decode(damaged, StandardCharsets.UTF_8)));
    }
  }
}
