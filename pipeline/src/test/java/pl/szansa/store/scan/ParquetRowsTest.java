package pl.szansa.store.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was written to a Parquet file is read back by column, with its dictionaries or without. */
class ParquetRowsTest {

  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message row {
            optional binary sex (STRING);
            optional int32 day (DATE);
            optional int64 cost (DECIMAL(18,2));
            optional boolean leaver;
            optional group forms (LIST) {
              repeated group list { optional binary element (STRING); }
            }
          }
          """);

  @TempDir Path folder;

  /** As a row is made: some values missing, lists missing, empty and with a gap among them. */
  private static Group row(int i) {
    Group row = new SimpleGroup(SCHEMA);
    if (i % 3 > 0) {
      row.append("sex", i % 3 == 1 ? "female" : "male");
    }
    if (i % 7 > 0) {
      row.append("day", i).append("leaver", i % 2 == 0).append("cost", 150L + i);
    }
    if (i % 5 > 0) {
      Group forms = row.addGroup("forms");
      for (int code = 1; code < i % 5; code++) {
        Group element = forms.addGroup("list");
        if (code != 3) {
          element.append("element", "form" + code);
        }
      }
    }
    return row;
  }

  private static String told(int i) {
    String forms = List.of("", "[]", "[form1]", "[form1,form2]", "[form1,form2,null]").get(i % 5);
    String sex = List.of("", "female", "male").get(i % 3);
    String cost = "%d.%02d".formatted((150 + i) / 100, (150 + i) % 100);
    return sex + "|" + (i % 7 == 0 ? "||" : i + "|" + cost + "|" + (i % 2 == 0)) + "|" + forms;
  }

  @ParameterizedTest
  @CsvSource({
    "1, true",
    "1024, true",
    "1025, false",
    "5000, true",
    "40000, false",
  })
  void what_was_written_is_read(int rows, boolean dictionaries) throws Exception {
    Batch batch = new Batch(List.of("forms", "leaver", "sex", "day", "cost"));
    List<String> read = new ArrayList<>();
    ParquetRows.read(
        written(rows, dictionaries), new Configuration(), batch, () -> add(batch, read));
    assertThat(read).hasSize(rows);
    for (int i = 0; i < rows; i++) {
      assertThat(read.get(i)).isEqualTo(told(i));
    }
  }

  private ParquetRows.Part written(int rows, boolean dictionaries) throws IOException {
    org.apache.hadoop.fs.Path file =
        new org.apache.hadoop.fs.Path(folder.resolve("rows.parquet").toUri());
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(file)
            .withType(SCHEMA)
            .withDictionaryEncoding(dictionaries)
            .withRowGroupSize(100_000L)
            .build()) {
      for (int i = 0; i < rows; i++) {
        writer.write(row(i));
      }
    }
    return new ParquetRows.Part(file.toString(), 0, Long.MAX_VALUE);
  }

  /** Rows without a wanted value are passed over, in whatever pages and columns they stand. */
  @ParameterizedTest
  @CsvSource({"1025, true", "5000, true", "40000, false"})
  void only_rows_with_a_wanted_value_are_read(int rows, boolean dictionaries) throws Exception {
    Set<Object> wanted = Set.of(1000, 1030, 1031, 4321, 20_001, 39_999);
    int[] batches = {0};
    assertThat(only("day", wanted::contains, written(rows, dictionaries), batches))
        .containsExactlyElementsOf(
            told(wanted.stream().mapToInt(w -> (int) w).filter(w -> w < rows).sorted()));
    assertThat(batches[0]).isLessThan(wanted.size());
  }

  /** Lists can be wanted too; of what is not wanted an empty one differs from none. */
  @ParameterizedTest
  @CsvSource({"7, true", "40000, true", "40000, false"})
  void only_rows_with_a_wanted_list_are_read(int rows, boolean dictionaries) throws Exception {
    assertThat(
            only(
                "forms",
                forms -> ((ArrayData) forms).numElements() > 0,
                written(rows, dictionaries),
                new int[1]))
        .containsExactlyElementsOf(told(IntStream.range(0, rows).filter(i -> i % 5 > 1)));
  }

  private static List<String> told(IntStream rows) {
    return rows.mapToObj(ParquetRowsTest::told).toList();
  }

  private static List<String> only(
      String column, Predicate<Object> wanted, ParquetRows.Part part, int[] batches) {
    Batch batch = new Batch(List.of("forms", "leaver", "sex", "day", "cost")).only(column, wanted);
    List<String> read = new ArrayList<>();
    ParquetRows.read(
        part,
        new Configuration(),
        batch,
        () -> {
          batches[0]++;
          add(batch, read);
        });
    return read;
  }

  private static void add(Batch batch, List<String> read) {
    for (int row = 0; row < batch.rows(); row++) {
      List<String> cells = new ArrayList<>();
      for (String name : List.of("sex", "day", "cost", "leaver", "forms")) {
        Coded column = batch.column(name);
        Object value = column.value(column.at(row));
        cells.add(value == null ? "" : value.toString());
      }
      read.add(String.join("|", cells));
    }
  }
}
