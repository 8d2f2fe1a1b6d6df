package pl.szansa.store.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.RowDelta;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.GenericFileWriterFactory;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.io.OutputFileFactory;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.store.PositionDeletes;
import pl.szansa.store.Store;

/** Rows that were deleted from a table are in no scan of it. */
final class DeletedRowsTest {

  private static final Schema SCHEMA =
      new Schema(
          Types.NestedField.optional(1, "number", Types.IntegerType.get()),
          Types.NestedField.optional(2, "text", Types.StringType.get()),
          Types.NestedField.optional(
              3, "list", Types.ListType.ofRequired(4, Types.StringType.get())));

  private static final int ROWS = 12_000;

  @TempDir Path folder;
  private final Configuration hadoop = new Configuration();
  private Store store;
  private Table table;

  @BeforeEach
  void open() throws IOException {
    store = new Store(hadoop, new org.apache.hadoop.fs.Path(folder.resolve("s").toUri()));
    table = store.resolved("participations", SCHEMA);
    table
        .updateProperties()
        .set("write.parquet.row-group-size-bytes", "60000")
        .set("write.parquet.page-row-limit", "1000")
        .commit();
    table.newAppend().appendFile(written(0)).appendFile(written(ROWS)).commit();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private DataFile written(int first) throws IOException {
    DataWriter<Record> writer =
        new GenericFileWriterFactory.Builder(table)
            .dataFileFormat(FileFormat.PARQUET)
            .build()
            .newDataWriter(
                OutputFileFactory.builderFor(table, first, 0)
                    .format(FileFormat.PARQUET)
                    .build()
                    .newOutputFile(),
                table.spec(),
                null);
    try (writer) {
      for (int i = first; i < first + ROWS; i++) {
        GenericRecord row = GenericRecord.create(SCHEMA);
        row.setField("number", i);
        row.setField("text", i % 3 == 0 ? null : "t" + i);
        row.setField("list", List.of("a" + i % 2, "b" + i % 50).subList(0, i % 3));
        writer.write(row);
      }
    }
    return writer.toDataFile();
  }

  /** Deletes rows of all files, by their numbers. */
  private void delete(Set<Integer> numbers) throws IOException {
    RowDelta delta = table.newRowDelta();
    int part = 0;
    for (ParquetRows.Part file : ParquetRows.parts(table, Long.MAX_VALUE)) {
      int first = file.path().contains("00000-0-") ? 0 : ROWS;
      long[] positions =
          numbers.stream()
              .filter(n -> n >= first && n < first + ROWS)
              .mapToLong(n -> n - first)
              .toArray();
      if (positions.length > 0) {
        delta.addDeletes(PositionDeletes.write(table, part++, 0, file.path(), positions));
      }
    }
    delta.commit();
  }

  private static TreeSet<Integer> some(Random random) {
    TreeSet<Integer> some = new TreeSet<>(List.of(0, ROWS - 1, 2 * ROWS - 1));
    for (int i = 0; i < 1_000; i++) {
      some.add(random.nextInt(2 * ROWS));
    }
    for (int i = 0; i < 5_000; i++) {
      some.add(3_000 + i);
    }
    return some;
  }

  private static List<Integer> left(Set<Integer> deleted) {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < 2 * ROWS; i++) {
      if (!deleted.contains(i)) {
        left.add(i);
      }
    }
    return left;
  }

  /** In whole files and in parts of them, after one commit of deletes and after two. */
  @ParameterizedTest
  @ValueSource(longs = {50_000, Long.MAX_VALUE})
  void none_is_read_by_column(long bytes) throws IOException {
    Set<Integer> deleted = some(new Random(1));
    delete(deleted);
    assertThat(numbers(bytes)).isEqualTo(left(deleted));
    delete(new TreeSet<>(Set.of(1, 17_777)));
    deleted.addAll(Set.of(1, 17_777));
    assertThat(numbers(bytes)).isEqualTo(left(deleted));
  }

  private List<Integer> numbers(long bytes) {
    Batch batch = new Batch(List.of("number", "list", "text"));
    List<Integer> numbers = new ArrayList<>();
    for (ParquetRows.Part part : ParquetRows.parts(table, bytes)) {
      ParquetRows.read(part, hadoop, batch, () -> add(batch, numbers));
    }
    numbers.sort(null);
    return numbers;
  }

  private static void add(Batch batch, List<Integer> numbers) {
    assertThat(batch.rows()).isPositive();
    for (int row = 0; row < batch.rows(); row++) {
      int number = (Integer) value(batch, "number", row);
      Object text = value(batch, "text", row);
      assertThat(text == null ? null : text.toString())
          .isEqualTo(number % 3 == 0 ? null : "t" + number);
      assertThat(value(batch, "list", row).toString())
          .isEqualTo(
              List.of("[]", "[a%d]", "[a%d,b%d]")
                  .get(number % 3)
                  .formatted(number % 2, number % 50));
      numbers.add(number);
    }
  }

  private static Object value(Batch batch, String name, int row) {
    Coded column = batch.column(name);
    return column.value(column.at(row));
  }

  @Test
  void nobody_learns_of_their_values() throws IOException {
    delete(new TreeSet<>(Set.of(3, 4, 5)));
    Batch batch = new Batch(List.of("number"));
    Set<Object> learned = new TreeSet<>();
    ParquetRows.read(
        ParquetRows.parts(table, Long.MAX_VALUE).stream()
            .filter(part -> part.path().contains("00000-0-"))
            .findFirst()
            .orElseThrow(),
        hadoop,
        batch,
        () -> {
          for (int code = 1; code < batch.column("number").size(); code++) {
            learned.add(batch.column("number").value(code));
          }
        });
    assertThat(learned).contains(0, 1, 2, 6, 7).doesNotContain(3, 4, 5);
  }

  @Test
  void none_is_looked_for() throws IOException {
    delete(new TreeSet<>(Set.of(3, 15_000)));
    Batch batch =
        new Batch(List.of("number", "text")).only("number", Set.of(3, 15_000, 20_002)::contains);
    List<String> found = new ArrayList<>();
    for (ParquetRows.Part part : ParquetRows.parts(table, Long.MAX_VALUE)) {
      ParquetRows.read(
          part,
          hadoop,
          batch,
          () -> {
            for (int row = 0; row < batch.rows(); row++) {
              if (batch.column("number").at(row) != Coded.NULL) {
                found.add(value(batch, "text", row).toString());
              }
            }
          });
    }
    assertThat(found).containsExactly("t20002");
  }

  @ParameterizedTest
  @ValueSource(longs = {50_000, Long.MAX_VALUE})
  void flat_rows_tell_which_are_left(long bytes) throws IOException {
    Set<Integer> deleted = some(new Random(2));
    delete(deleted);
    FlatNumbers number = new FlatNumbers("number");
    FlatNumbers text =
        new FlatNumbers(
            "text", (letters, at, size) -> new String(letters, at, size, UTF_8).hashCode());
    List<Integer> numbers = new ArrayList<>();
    try (FlatRows rows =
        new FlatRows(ParquetRows.parts(table, bytes).iterator(), hadoop, List.of(number, text))) {
      for (int some = rows.next(); some > 0; some = rows.next()) {
        for (int row = 0; row < some; row++) {
          int n = (int) number.cells()[row];
          assertThat(rows.position(row)).isEqualTo(n % ROWS);
          if (rows.live(row)) {
            numbers.add(n);
          }
        }
      }
    }
    numbers.sort(null);
    assertThat(numbers).isEqualTo(left(deleted));
  }
}
