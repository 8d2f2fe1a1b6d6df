package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
      rows.add(row);
    }
    return rows;
  }
}
