package pl.szansa.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

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
}
