package pl.szansa.store.columns;

import static org.apache.iceberg.types.Types.NestedField.optional;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.iceberg.Files;
import org.apache.iceberg.Schema;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetReaders;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.parquet.Parquet;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written by code is read as the code's value. */
final class CodedColumnTest {

  private static final Schema SCHEMA =
      new Schema(
          optional(1, "office", Types.StringType.get()),
          optional(2, "age", Types.IntegerType.get()),
          optional(3, "forms", Types.ListType.ofRequired(4, Types.StringType.get())));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # rows, codes, bytes of a row group
          1,      1,     1000000
          1000,   3,     1000000
          # values that are first listed and then written out
          45000,  40000, 1000000
          # a row group a page
          50000,  200,   1
          """)
  void is_read_as_its_value(int rows, int codes, long groupBytes) throws IOException {
    Path path = folder.resolve("coded.parquet");
    List<List<Object>> written = write(path, rows, codes, groupBytes);

    assertThat(read(path)).isEqualTo(written);
  }

  private static List<List<Object>> write(Path path, int rows, int codes, long groupBytes)
      throws IOException {
    Random random = new Random(rows);
    List<List<Object>> written = new ArrayList<>();
    int[] shift = {0};
    try (ColumnFile file = new ColumnFile(Files.localOutput(path.toFile()), SCHEMA, groupBytes)) {
      CodedColumn offices =
          new CodedColumn(file.columns().get(0), c -> c == 0 ? null : office(c + shift[0]));
      CodedColumn ages = new CodedColumn(file.columns().get(1), c -> c == 0 ? null : c + shift[0]);
      CodedColumn forms = new CodedColumn(file.columns().get(2), c -> office(c + shift[0]));
      for (int row = 0; row < rows; row++) {
        if (row == rows / 2) {
          shift[0] = 7;
          List.of(offices, ages, forms).forEach(CodedColumn::forget);
        }
        int code = random.nextInt(codes);
        int[] list = random.ints(3, 0, codes).toArray();
        int length = random.nextInt(4);
        offices.add(code);
        ages.add(code);
        forms.addList(list, length);
        file.endRow();
        List<Object> values = new ArrayList<>();
        values.add(code == 0 ? null : office(code + shift[0]));
        values.add(code == 0 ? null : code + shift[0]);
        List<Object> named = new ArrayList<>();
        for (int i = 0; i < length; i++) {
          named.add(office(list[i] + shift[0]));
        }
        values.add(named);
        written.add(values);
      }
      file.finish();
    }
    return written;
  }

  private static String office(int number) {
    return "urząd " + number;
  }

  private static List<List<Object>> read(Path path) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    try (CloseableIterable<Record> records =
        Parquet.read(Files.localInput(path.toFile()))
            .project(SCHEMA)
            .createReaderFunc(schema -> GenericParquetReaders.buildReader(SCHEMA, schema))
            .build()) {
      for (Record r : records) {
        List<Object> row = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          row.add(r.get(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
