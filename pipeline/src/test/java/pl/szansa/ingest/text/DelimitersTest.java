package pl.szansa.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DelimitersTest {

  static Stream<Arguments> heads() {
    return Stream.of(
        // Expected
        Arguments.of("semicolons", "a;b;c\n1;2;3\n", ';'),
        Arguments.of("commas", "a,b,c\n1,2,3\n", ','),
        Arguments.of("tabs", "a\tb\tc\n1\t2\t3\n", '\t'),
        Arguments.of("pipes", "a|b|c\n1|2|3\n", '|'),
        // Edge
        Arguments.of(
            "decimal commas", "Kwota;EU;Własne\n12,50;10,50;2,00\n13,50;11,50;2,00\n", ';'),
        Arguments.of(
            "a title above", "Lista, stan na 2014, nowa, druga\na;b;c\n1;2;3\n1;2;3\n", ';'),
        Arguments.of("commas in quotes", "a;b\n\"x, y, z, v\";2\n\"x, y, z, w\";2\n", ';'),
        Arguments.of("a quoted line break", "\"a\nb,c,d\";e\n1;2\n", ';'),
        Arguments.of("semicolons within texts", "a,b,c,d\nx;y,1,2,3\nx,1,2,3\n", ','),
        Arguments.of("only the header has letters", "a,b,c\n1,2,3\n4,5,6\n", ','),
        Arguments.of("only digits", "1,2,3\n4,5,6\n", ','),
        Arguments.of("line ends of an old Mac", "a,b,c\r1,2,3\r", ','),
        Arguments.of("apostrophes around commas", "'a, b, c, d';'e'\n'x, y, z, v';'2'\n", ';'),
        Arguments.of("colons", "a:b:c\n1:2:3\n", ':'),
        Arguments.of("carets", "a^b^c\n1^2^3\n", '^'),
        Arguments.of("times of day", "Godzina\n12:30:00\n13:30:00\n", ';'),
        // Erroneous
        Arguments.of("one column", "a\n1\n", ';'),
        Arguments.of("nothing", "", ';'),
        Arguments.of("more of them than anybody counts", "x;".repeat(2000) + "\n", ';'));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heads")
  void are_told_from_the_first_lines(String name, String head, char delimiter) {
    assertThat(Delimiters.detect(head)).isEqualTo(delimiter);
  }
}
