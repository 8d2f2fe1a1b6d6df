package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvFileTest {

  @Test
  void lines_are_counted_as_an_editor_counts_them() throws IOException {
    List<SourceRow> rows = read("a;b\n\n\"x\ny\nz\";2\r\n\"ab\"\"c\";\n;3");

    assertThat(rows).extracting(SourceRow::line).containsExactly(1L, 3L, 6L, 7L);
    assertThat(rows.get(1).cells()).containsExactly("x\ny\nz", "2");
    assertThat(rows.get(2).cells()).containsExactly("ab\"c", "");
    assertThat(rows.get(3).cells()).containsExactly("", "3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_is_not_part_of_the_first_cell(String charset) throws IOException {
    byte[] bytes = "\uFEFF\"Nr; PESEL\";Płeć\n1;k\n".getBytes(Charset.forName(charset));

    try (CsvFile file = new CsvFile(bytes, new ByteArrayInputStream(bytes))) {
      assertThat(file.nextSheet()).isTrue();
      assertThat(file.nextRow().cells()).containsExactly("Nr; PESEL", "Płeć");
      assertThat(file.encoding()).isEqualTo(charset);
      assertThat(file.sheet()).isEmpty();
      assertThat(file.nextSheet()).isFalse();
    }
  }

  @Test
  void rows_may_be_shorter_or_longer_than_others() throws IOException {
    List<SourceRow> rows = read("a;b;c\n1\n1;2;3;4;\n");

    assertThat(rows.get(1).cell(2)).isEmpty();
    assertThat(rows.get(2).filledFrom(3)).isEqualTo(1);
  }

  @Test
  void a_quotation_mark_that_is_never_closed_swallows_no_rows() {
    assertThatThrownBy(() -> read("a;b\n1;2\n3;\"x\n4;y\n"))
        .isInstanceOf(DamagedFile.class)
        .hasMessage("3")
        .extracting(e -> ((DamagedFile) e).problem())
        .isEqualTo(Unreadable.BROKEN_QUOTES);
  }

  @Test
  void a_quotation_mark_that_a_later_row_closes_swallows_none_either() {
    assertThatThrownBy(() -> read("a;b\n3;\"x\n4;y\n5;\"z\"\n6;v\n"))
        .isInstanceOf(DamagedFile.class);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        // Expected
        Arguments.of("Excel's first line", "sep=|\na|b\n1|2\n", "2 a/b", "3 1/2"),
        Arguments.of("apostrophes", "'a;x';'b'\n'1;x';'2'\n", "1 a;x/b", "2 1;x/2"),
        Arguments.of(
            "backslashes", "\"a\",b\n\"x \\\"y\\\"\",\"c:\\\\d\"\n", "1 a/b", "2 x \"y\"/c:\\d"),
        Arguments.of("spaces", "\"a\" ; \"b;c\" ;d\n1;2;3\n", "1 a/b;c/d", "2 1/2/3"),
        Arguments.of(
            "a title", "Lista \"A\", nowa\n\na;b;c\n1;2;3\n", "1 Lista \"A\", nowa", "3 a/b/c"),
        // Edge
        Arguments.of("an old Mac", "a;b\r\"x\ry\";2\r3;4\r", "1 a/b", "2 x\ry/2", "4 3/4"),
        Arguments.of("mixed ends", "a;b\r\n1;2\r3;4\n5;6", "1 a/b", "2 1/2", "3 3/4", "4 5/6"),
        Arguments.of("Ctrl-Z", "a;b\n1;2\n\u001A", "1 a/b", "2 1/2"),
        Arguments.of("Ctrl-Z behind a cell", "a;b\n1;2\u001A", "1 a/b", "2 1/2"),
        Arguments.of("zeros", "a;b\n1;2\n\0\0\0\0", "1 a/b", "2 1/2"),
        Arguments.of("only a header", "a;b", "1 a/b"),
        Arguments.of("one column", "a\n1\n", "1 a", "2 1"),
        Arguments.of("lines within a text", "a;b\n\"x\ny; z\nv\";2\n", "1 a/b", "2 x\ny; z\nv/2"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void of_any_dialect(ArgumentsAccessor arguments) throws IOException {
    List<String> rows =
        read(arguments.getString(1)).stream()
            .map(r -> r.line() + " " + String.join("/", r.cells()))
            .toList();

    assertThat(rows)
        .containsSequence(arguments.toList().subList(2, arguments.size()).toArray(String[]::new));
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("a;b;c;d\n1;2;3;4\n1;\"2;3;4\n5;6;7;8\n9;8\";7;6\n", "3"),
        Arguments.of("a;b\n1;2\n\"x \"y\" z\";4\n", "3"),
        Arguments.of("a;b\n1;\"2\n3;4\n", "2"),
        Arguments.of("a;b\n1; \"2\"\n3; \"4\n", "3"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void quotes_that_would_swallow_rows(String text, String line) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(DamagedFile.class)
        .hasMessage(line)
        .extracting(e -> ((DamagedFile) e).problem())
        .isEqualTo(Unreadable.BROKEN_QUOTES);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"1; , x", "1; , x;", "1;\", x ", "1;\", x\"\"", "1; \", x", "`1;\"\n`, x;y\t"})
  void a_line_of_300_MB_is_refused_at_once(String begun, String piece) throws IOException {
    byte[] start = ("a;b\n1;2\n" + begun).getBytes(StandardCharsets.UTF_8);
    byte[] block = piece.repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
    int blocks = 300_000_000 / block.length;
    var all =
        new SequenceInputStream(
            new ByteArrayInputStream(start),
            new SequenceInputStream(
                Collections.enumeration(
                    Collections.nCopies(blocks, block).stream()
                        .map(ByteArrayInputStream::new)
                        .toList())));
    long before = System.nanoTime();

    try (CsvFile file = new CsvFile(head(start, block), all)) {
      assertThatThrownBy(() -> rows(file))
          .isInstanceOf(DamagedFile.class)
          .hasMessage("3")
          .extracting(e -> ((DamagedFile) e).problem())
          .isEqualTo(Unreadable.LINE_TOO_LONG);
    }
    assertThat(System.nanoTime() - before).isLessThan(20_000_000_000L);
  }

  private static byte[] head(byte[] start, byte[] block) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    head.writeBytes(start);
    while (head.size() < 4 << 20) {
      head.writeBytes(block);
    }
    return Arrays.copyOf(head.toByteArray(), 4 << 20);
  }

  @Test
  void a_stream_that_breaks_is_a_damaged_file() throws IOException {
    byte[] head = "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8);
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk error");
          }
        };

    try (CsvFile file =
        new CsvFile(head, new SequenceInputStream(new ByteArrayInputStream(head), broken))) {
      assertThatThrownBy(() -> rows(file))
          .isInstanceOf(DamagedFile.class)
          .hasMessageContaining("line 3");
    }
  }

  private static List<SourceRow> read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (CsvFile file = new CsvFile(bytes, new ByteArrayInputStream(bytes))) {
      return rows(file);
    }
  }

  private static List<SourceRow> rows(CsvFile file) throws IOException {
    List<SourceRow> rows = new ArrayList<>();
    file.nextSheet();
    for (SourceRow row = file.nextRow(); row != null; row = file.nextRow()) {
      rows.add(row.kept());
    }
    return rows;
  }
}
