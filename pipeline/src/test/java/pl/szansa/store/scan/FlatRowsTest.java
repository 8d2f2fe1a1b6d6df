package pl.szansa.store.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Parquet's own writer stored is read back page by page. */
final class FlatRowsTest {

  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message row {
            required int64 line;
            optional binary sex (STRING);
            optional int32 day (DATE);
            optional binary unread (STRING);
            optional int64 cost (DECIMAL(18,2));
            optional binary empty (STRING);
          }
          """);

  private static final List<String> SEXES = List.of("female", "male", "", "nieznana płeć");

  @TempDir Path folder;

  /** Runs of nulls and of values, and now and then a change. */
  private static Group row(int i) {
    Group row = new SimpleGroup(SCHEMA).append("line", (long) i);
    if (i / 50 % 3 > 0) {
      row.append("sex", SEXES.get(i % 97 % SEXES.size()));
    }
    if (i % 7 > 0) {
      row.append("day", i % 5 - 2).append("cost", -150L + i);
    }
    return row;
  }

  private static String told(int i) {
    String sex = i / 50 % 3 > 0 ? "" + i % 97 % SEXES.size() : null;
    String day = i % 7 > 0 ? "" + (i % 5 - 2) : null;
    return i + " " + sex + " " + day + " " + (i % 7 > 0 ? "" + (i - 150) : null) + " null";
  }

  private ParquetRows.Part stored(int rows, int page, boolean dictionary, WriterVersion version)
      throws IOException {
    Path file = folder.resolve("rows%d.parquet".formatted(rows));
    Files.deleteIfExists(file);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new org.apache.parquet.io.LocalOutputFile(file))
            .withType(SCHEMA)
            .withPageSize(page)
            .withRowGroupSize(64L << 10)
            .withMinRowCountForPageSizeCheck(10)
            .withDictionaryEncoding(dictionary)
            .withWriterVersion(version)
            .build()) {
      for (int i = 0; i < rows; i++) {
        writer.write(row(i));
      }
    }
    return new ParquetRows.Part(file.toString(), 0, Files.size(file));
  }

  private static List<String> read(List<ParquetRows.Part> parts) throws IOException {
    FlatNumbers.Numbering sexes =
        (letters, from, length) -> SEXES.indexOf(new String(letters, from, length, UTF_8));
    List<FlatNumbers> columns =
        List.of(
            new FlatNumbers("line"),
            new FlatNumbers("sex", sexes),
            new FlatNumbers("day"),
            new FlatNumbers("cost"),
            new FlatNumbers("empty", sexes));
    List<String> told = new ArrayList<>();
    try (FlatRows rows = new FlatRows(parts.iterator(), new Configuration(), columns)) {
      for (int some = rows.next(); some > 0; some = rows.next()) {
        for (int i = 0; i < some; i++) {
          StringBuilder row = new StringBuilder();
          for (FlatNumbers column : columns) {
            long cell = column.cells()[i];
            row.append(' ').append(cell == FlatNumbers.NULL ? null : cell);
          }
          told.add(row.substring(1));
        }
      }
    }
    return told;
  }

  /** On small pages and large ones, in several row groups, listed or written out. */
  @ParameterizedTest
  @CsvSource({
    "1, 1000000, true",
    "513, 1000000, false",
    "20000, 1000000, true",
    "20000, 100, true",
    "20000, 100, false",
    "20000, 3000, false"
  })
  void every_cell_is_read_as_it_was_written(int rows, int page, boolean dictionary)
      throws IOException {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      expected.add(told(i));
    }
    assertThat(read(List.of(stored(rows, page, dictionary, WriterVersion.PARQUET_1_0))))
        .isEqualTo(expected);
  }

  /** In whatever pages they stand, and whether they are listed or written out. */
  @ParameterizedTest
  @CsvSource({"1000000, true", "100, true", "100, false", "3000, false"})
  void rows_among_which_none_is_wanted_are_passed_over(int page, boolean dictionary)
      throws IOException {
    var part = stored(20_000, page, dictionary, WriterVersion.PARQUET_1_0);
    FlatNumbers line = new FlatNumbers("line");
    FlatNumbers cost = new FlatNumbers("cost");
    FlatNumbers sex =
        new FlatNumbers(
            "sex", (text, at, size) -> SEXES.indexOf(new String(text, at, size, UTF_8)));
    List<String> found = new ArrayList<>();
    try (FlatRows rows =
        new FlatRows(
            List.of(part).iterator(),
            new Configuration(),
            List.of(line),
            List.of(cost, sex),
            some -> line.cells()[0] % 5 == 2)) {
      for (int some = rows.next(); some > 0; some = rows.next()) {
        int row = (int) line.cells()[0];
        assertThat(row % 5).isEqualTo(2);
        assertThat(rows.position(0)).isEqualTo(row);
        String read = cost.cells()[0] == FlatNumbers.NULL ? "null" : "" + cost.cells()[0];
        String told = sex.cells()[0] == FlatNumbers.NULL ? "null" : "" + sex.cells()[0];
        String[] expected = told(row).split(" ");
        assertThat(List.of(told, read)).containsExactly(expected[1], expected[3]);
        found.add(told);
      }
    }
    assertThat(found).hasSizeGreaterThan(5);
  }

  @Test
  void one_part_is_read_after_another() throws IOException {
    var some = stored(3, 100, true, WriterVersion.PARQUET_1_0);
    var none = stored(0, 100, true, WriterVersion.PARQUET_1_0);
    assertThat(read(List.of(none, some, none, some)))
        .containsExactly(told(0), told(1), told(2), told(0), told(1), told(2));
  }

  @Test
  void no_part_has_no_rows() throws IOException {
    assertThat(read(List.of())).isEmpty();
  }

  @Test
  void pages_of_the_second_version_are_read_too() throws IOException {
    var part = stored(600, 1_000_000, true, WriterVersion.PARQUET_2_0);
    List<FlatNumbers> columns = List.of(new FlatNumbers("day"));
    try (FlatRows rows = new FlatRows(List.of(part).iterator(), new Configuration(), columns)) {
      assertThat(rows.next()).isEqualTo(FlatRows.MOST);
      assertThat(columns.get(0).cells()).startsWith(FlatNumbers.NULL, -1, 0, 1, 2, -2, -1);
    }
  }

  @Test
  void an_encoding_that_nobody_writes_here_is_refused() throws IOException {
    var part = stored(600, 1_000_000, false, WriterVersion.PARQUET_2_0);
    List<FlatNumbers> columns = List.of(new FlatNumbers("line"));
    try (FlatRows rows = new FlatRows(List.of(part).iterator(), new Configuration(), columns)) {
      assertThatThrownBy(rows::next).hasMessageContaining("line is encoded as DELTA_BINARY_PACKED");
    }
  }

  @Test
  void a_text_is_not_read_as_a_number() throws IOException {
    var part = stored(3, 100, true, WriterVersion.PARQUET_1_0);
    List<FlatNumbers> columns = List.of(new FlatNumbers("sex"));
    try (FlatRows rows = new FlatRows(List.of(part).iterator(), new Configuration(), columns)) {
      assertThatThrownBy(rows::next).hasMessageContaining("sex is stored as BINARY");
    }
  }
}
