package pl.szansa.store.columns;

import static org.apache.iceberg.types.Types.NestedField.optional;
import static org.apache.iceberg.types.Types.NestedField.required;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.iceberg.Files;
import org.apache.iceberg.Metrics;
import org.apache.iceberg.MetricsConfig;
import org.apache.iceberg.Schema;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetReaders;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.FileAppender;
import org.apache.iceberg.parquet.Parquet;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file says to Iceberg's reader what one of Iceberg's own writer says. */
final class ColumnFileTest {

  private static final Types.StructType ISSUE =
      Types.StructType.of(
          required(21, "code", Types.StringType.get()),
          required(22, "value", Types.StringType.get()));
  private static final Schema SCHEMA =
      new Schema(
          optional(1, "text", Types.StringType.get()),
          optional(2, "day", Types.DateType.get()),
          optional(3, "age", Types.IntegerType.get()),
          optional(4, "amount", Types.DecimalType.of(18, 2)),
          required(5, "line", Types.LongType.get()),
          optional(6, "issues", Types.ListType.ofRequired(20, ISSUE)),
          optional(
              7,
              "original",
              Types.MapType.ofRequired(30, 31, Types.StringType.get(), Types.StringType.get())),
          optional(8, "wide", Types.DecimalType.of(24, 6)),
          optional(9, "count", Types.LongType.get()));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # rows, different values a column, one in so many is absent, bytes of a row group
          1,        1,       0, 1000000
          1,        1,       1, 1000000
          7,        1,       0, 1000000
          1000,     0,       1, 1000000
          1000,     3,       4, 1000000
          # pages
          19999,    10,      9, 1000000
          20000,    10,      9, 1000000
          20001,    10,      9, 1000000
          # values that are first listed and then written out
          60000,    1000000, 5, 10000000
          # more values than a list has room for
          200000,   100000,  0, 100000000
          # a row group a page; and a few
          70000,    100,     9, 1
          70000,    1000000, 9, 1
          200000,   3000,    3, 1000000
          """)
  void says_what_a_file_of_icebergs_own_says(int rows, int values, int absent, long groupBytes)
      throws IOException {
    List<Record> records = records(rows, values, absent);
    Path own = folder.resolve("own.parquet");
    Path theirs = folder.resolve("theirs.parquet");
    Metrics metrics = write(own, records, groupBytes);

    assertThat(bounds(metrics)).isEqualTo(bounds(writeGeneric(theirs, records)));
    List<Record> read = read(own);
    assertThat(read).hasSize(rows);
    for (int i = 0; i < rows; i++) {
      assertThat(read.get(i)).isEqualTo(records.get(i));
    }
  }

  private static Map<String, Object> bounds(Metrics metrics) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("rows", metrics.recordCount());
    told.put("values", metrics.valueCounts());
    told.put("nulls", metrics.nullValueCounts());
    told.put("lower", bytes(metrics.lowerBounds()));
    told.put("upper", bytes(metrics.upperBounds()));
    return told;
  }

  private static Map<Integer, List<Byte>> bytes(Map<Integer, ByteBuffer> bounds) {
    Map<Integer, List<Byte>> bytes = new LinkedHashMap<>();
    bounds.forEach(
        (id, bound) -> {
          List<Byte> list = new ArrayList<>();
          ByteBuffer left = bound.duplicate();
          while (left.hasRemaining()) {
            list.add(left.get());
          }
          bytes.put(id, list);
        });
    return bytes;
  }

  private static List<Record> records(int rows, int values, int absent) {
    Random random = new Random(rows);
    List<Record> records = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      Record record = GenericRecord.create(SCHEMA);
      for (int column = 0; column < 4; column++) {
        boolean none = values == 0 || absent > 0 && random.nextInt(absent) == 0;
        record.set(column, none ? null : value(column, random.nextInt(values)));
      }
      record.set(4, (long) (rows - i));
      record.set(5, random.nextInt(5) == 0 ? issues(random) : List.of());
      record.set(6, random.nextInt(5) == 0 ? original(random) : null);
      boolean none = values == 0 || absent > 0 && random.nextInt(absent) == 0;
      record.set(7, none ? null : wide(random.nextInt(values)));
      record.set(8, none ? null : (long) random.nextInt(values) - 3);
      records.add(record);
    }
    return records;
  }

  private static Object value(int column, int number) {
    return switch (column) {
      case 0 -> number == 0 ? "" : "żółw " + number;
      case 1 -> LocalDate.ofEpochDay(number - 500L);
      case 2 -> number - 5;
      default -> BigDecimal.valueOf(number * 7L - 100, 2);
    };
  }

  /** Of either sign, with one byte, and with more than a long integer has. */
  private static BigDecimal wide(int number) {
    BigInteger units = BigInteger.valueOf(number - 3L);
    return new BigDecimal(number % 2 == 0 ? units : units.multiply(BigInteger.TEN.pow(17)), 6);
  }

  private static List<Record> issues(Random random) {
    List<Record> issues = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      Record issue = GenericRecord.create(ISSUE);
      issue.set(0, "CODE_" + random.nextInt(4));
      issue.set(1, "value " + random.nextInt());
      issues.add(issue);
    }
    return issues;
  }

  private static Map<String, String> original(Random random) {
    Map<String, String> original = new LinkedHashMap<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      original.put("field " + i, "text " + random.nextInt());
    }
    return original;
  }

  private static Metrics write(Path path, List<Record> records, long groupBytes)
      throws IOException {
    List<Map<Object, StoredValue>> kept =
        List.of(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    try (ColumnFile file =
        new ColumnFile(Files.localOutput(path.toFile()), SCHEMA, "table", groupBytes)) {
      List<Column> columns = file.columns();
      for (Record record : records) {
        for (int column = 0; column < 4; column++) {
          Column written = columns.get(column);
          StoredValue value = kept(written, record.get(column), kept.get(column));
          // every other value by its place, as far as the column has it
          if ((Long) record.get(4) % 2 == 0 && written.holds(value.place())) {
            written.add(value.place());
          } else {
            written.add(value);
          }
        }
        columns.get(4).addNumber((Long) record.get(4));
        List<?> issues = (List<?>) record.get(5);
        for (int leaf = 0; leaf < 2; leaf++) {
          int place = leaf;
          elements(
              columns.get(5 + leaf), issues.stream().map(i -> ((Record) i).get(place)).toList());
        }
        Map<?, ?> original = (Map<?, ?>) record.get(6);
        elements(columns.get(7), original == null ? null : List.copyOf(original.keySet()));
        elements(columns.get(8), original == null ? null : List.copyOf(original.values()));
        columns.get(9).add(columns.get(9).value(record.get(7)));
        columns.get(10).add(columns.get(10).value(record.get(8)));
        file.endRow();
      }
      file.finish();
      assertThat(file.size()).isEqualTo(path.toFile().length());
      assertThat(file.offsets()).isNotEmpty();
      return file.metrics(MetricsConfig.getDefault());
    }
  }

  /** A value as a cell that many rows share keeps it. */
  private static StoredValue kept(Column column, Object value, Map<Object, StoredValue> kept) {
    StoredValue before = kept.get(value);
    if (before != null && column.holds(before)) {
      return before;
    }
    StoredValue made = column.value(value);
    kept.put(value, made);
    return made;
  }

  private static void elements(Column column, List<?> values) {
    if (values == null) {
      column.add(column.value(null));
      return;
    }
    if (values.isEmpty()) {
      column.addNoElements(true);
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      column.addElement(column.value(values.get(i)), i == 0);
    }
  }

  private static Metrics writeGeneric(Path path, List<Record> records) throws IOException {
    FileAppender<Record> file =
        Parquet.write(Files.localOutput(path.toFile()))
            .schema(SCHEMA)
            .createWriterFunc(GenericParquetWriter::create)
            .metricsConfig(MetricsConfig.getDefault())
            .build();
    try (file) {
      file.addAll(records);
    }
    return file.metrics();
  }

  private static List<Record> read(Path path) throws IOException {
    List<Record> records = new ArrayList<>();
    try (CloseableIterable<Record> rows =
        Parquet.read(Files.localInput(path.toFile()))
            .project(SCHEMA)
            .createReaderFunc(schema -> GenericParquetReaders.buildReader(SCHEMA, schema))
            .build()) {
      rows.forEach(records::add);
    }
    return records;
  }
}
