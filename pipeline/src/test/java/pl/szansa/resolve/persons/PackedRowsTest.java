package pl.szansa.resolve.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.Files;
import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.TableSchema;
import pl.szansa.resolve.rows.ByteReader;
import pl.szansa.resolve.rows.Bytes;
import pl.szansa.store.columns.Column;
import pl.szansa.store.columns.ColumnFile;
import pl.szansa.store.scan.ParquetRows;
import scala.Tuple2;

/** Rows come out of their blocks as they went in, with those of the same person. */
final class PackedRowsTest {

  private static final String PERSON = "0123456789abcdeffedcba9876543210";

  private static final List<String> OF_ALL = List.of("person", "status", "submission", "line");

  @TempDir Path folder;

  /** The columns of the store that are read of a table. */
  private static Schema schema(PersonTable table) {
    TableSchema schema = Dictionary.shipped().table(table.table());
    List<Types.NestedField> columns = new ArrayList<>();
    for (String name : OF_ALL) {
      boolean line = name.equals("line");
      columns.add(
          Types.NestedField.required(
              columns.size() + 1, name, line ? Types.LongType.get() : Types.StringType.get()));
    }
    for (String name : table.packed().names()) {
      columns.add(
          Types.NestedField.optional(columns.size() + 1, name, type(schema.field(name).type())));
    }
    return new Schema(columns);
  }

  private static Type type(FieldType type) {
    return switch (type) {
      case DATE -> Types.DateType.get();
      case INTEGER -> Types.IntegerType.get();
      case NUMBER -> Types.DecimalType.of(18, 2);
      default -> Types.StringType.get();
    };
  }

  private static Map<String, Object> row(String person, String status, Map<String, Object> of) {
    Map<String, Object> row = new HashMap<>(of);
    row.putAll(Map.of("person", person, "status", status, "line", 7L));
    row.putIfAbsent("submission", "known");
    return row;
  }

  /** The blocks of each bucket, of rows that were stored. */
  private List<List<byte[]>> blocks(PersonTable table, List<Map<String, Object>> rows, int buckets)
      throws IOException {
    File stored = folder.resolve(table.table() + ".parquet").toFile();
    stored.delete();
    Schema schema = schema(table);
    try (ColumnFile file = new ColumnFile(Files.localOutput(stored), schema)) {
      for (Map<String, Object> row : rows) {
        for (int i = 0; i < schema.columns().size(); i++) {
          Column column = file.columns().get(i);
          column.add(column.value(row.get(schema.columns().get(i).name())));
        }
        file.endRow();
      }
      file.finish();
    }
    List<List<byte[]>> blocks = new ArrayList<>();
    for (int i = 0; i < buckets; i++) {
      blocks.add(new ArrayList<>());
    }
    var part = new ParquetRows.Part(stored.getPath(), 0, stored.length());
    try (PackByPerson packed =
        new PackByPerson(
            List.of(part).iterator(), new Configuration(), table, Map.of("known", 3), buckets)) {
      while (packed.hasNext()) {
        Tuple2<Integer, byte[]> block = packed.next();
        blocks.get(block._1()).add(block._2());
      }
    }
    return blocks;
  }

  /** Rows of the same person, in their order. */
  private List<List<Object>> thereAndBack(PersonTable table, List<Map<String, Object>> values)
      throws IOException {
    List<Map<String, Object>> rows =
        values.stream().map(of -> row(PERSON, "accepted", of)).toList();
    People people = new People(blocks(table, rows, 1).get(0).iterator());
    assertThat(people.count()).isEqualTo(1);
    assertThat(people.key(0)).isEqualTo(PERSON);
    List<List<Object>> read = new ArrayList<>();
    each(people, 0, table, found -> read.add(Arrays.asList(found)));
    return read;
  }

  private static List<Object> inOrder(PersonTable table, Map<String, Object> values) {
    List<Object> expected = new ArrayList<>();
    table.packed().names().forEach(column -> expected.add(values.get(column)));
    return expected;
  }

  private static Object random(Field field, Random random) {
    return switch (field.type()) {
      case STRING ->
          field.coded() && random.nextBoolean()
              ? field.codes().get(random.nextInt(field.codes().size())).value()
              : random.nextBoolean() ? "no_answer" : "Żółw \uD83D\uDE00 " + random.nextInt(9);
      case DATE -> LocalDate.ofEpochDay(random.nextInt(200_000) - 100_000);
      case INTEGER -> random.nextInt();
      default -> BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000_000_000L, 2);
    };
  }

  /** From a dictionary and not, on one page and several, most or few of them null. */
  @ParameterizedTest
  @CsvSource({
    "PARTICIPANTS, 500, 4",
    "PARTICIPANTS, 21000, 1",
    "SUPPORTS, 500, 4",
    "SUPPORTS, 21000, 8"
  })
  void every_value_of_every_column_returns(PersonTable table, int rows, int present)
      throws IOException {
    Random random = new Random(4);
    List<Map<String, Object>> stored = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      Map<String, Object> values = new HashMap<>();
      for (Field field : Dictionary.shipped().table(table.table()).storedFields()) {
        values.put(field.name(), random.nextInt(8) < present ? random(field, random) : null);
      }
      stored.add(values);
    }
    List<List<Object>> expected = stored.stream().map(row -> inOrder(table, row)).toList();
    assertThat(thereAndBack(table, stored)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // Expected
    "sex, female",
    "project, RPMA.09.01.00-14-0001/16",
    // Edge: no answer, an empty text, a code that the list has no more
    "sex, no_answer",
    "sex, ''",
    "project, ''",
    "education, isced_of_old",
  })
  void texts_return(String column, String text) throws IOException {
    Map<String, Object> values = Map.of(column, text);
    assertThat(thereAndBack(PersonTable.PARTICIPANTS, List.of(values)))
        .containsExactly(inOrder(PersonTable.PARTICIPANTS, values));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 127, 128, 16_383, 16_384, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void numbers_return(long number) {
    Bytes bytes = new Bytes(1);
    bytes.number(number);
    bytes.number(5);
    ByteReader in = new ByteReader();
    in.at(bytes.take(), 0);
    assertThat(in.number()).isEqualTo(number);
    assertThat(in.number()).isEqualTo(5);
  }

  /** Those that two bytes hold, and the others. */
  @ParameterizedTest
  @ValueSource(longs = {-25_568, -25_567, -25_566, -1, 0, 16_000, 39_967, 39_968, -800_000})
  void days_return(long epochDay) {
    Bytes bytes = new Bytes(1);
    bytes.day(epochDay);
    bytes.one(255);
    ByteReader in = new ByteReader();
    in.at(bytes.take(), 0);
    assertThat(in.day()).isEqualTo(epochDay);
    assertThat(in.one()).isEqualTo(255);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 1, -64, 64, Long.MAX_VALUE, Long.MIN_VALUE})
  void numbers_of_either_sign_return(long number) {
    Bytes bytes = new Bytes(1);
    bytes.signed(number);
    ByteReader in = new ByteReader();
    in.at(bytes.take(), 0);
    assertThat(in.signed()).isEqualTo(number);
  }

  /** Whatever the number of buckets and the order of the blocks. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void the_rows_of_a_person_are_together(int buckets) throws IOException {
    Random random = new Random(buckets);
    Map<String, List<Object>> expected = new TreeMap<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String person = "%032x".formatted((long) random.nextInt(3_000) << 24);
      boolean accepted = random.nextInt(5) > 0;
      boolean known = random.nextInt(9) > 0;
      Map<String, Object> of =
          Map.of("project", "P" + i, "submission", known ? "known" : "replaced");
      rows.add(row(person, accepted ? "accepted" : "quarantined", of));
      if (accepted && known) {
        expected.computeIfAbsent(person, p -> new ArrayList<>()).add("P" + i);
      }
    }
    Map<String, List<Object>> found = new TreeMap<>();
    for (List<byte[]> blocks : blocks(PersonTable.SUPPORTS, rows, buckets)) {
      Collections.shuffle(blocks, random);
      People people = new People(blocks.iterator());
      for (int person = 0; person < people.count(); person++) {
        List<Object> projects = new ArrayList<>();
        each(people, person, PersonTable.SUPPORTS, row -> projects.add(Received.project(row)));
        assertThat(found.put(people.key(person), projects)).isNull();
      }
    }
    expected.values().forEach(projects -> projects.sort(null));
    found.values().forEach(projects -> projects.sort(null));
    assertThat(found).isEqualTo(expected);
  }

  private static void each(
      People people, int person, PersonTable table, Consumer<Object[]> values) {
    PackedRows columns = table.packed();
    ByteReader in = new ByteReader();
    for (int row = people.firstRow(person); row >= 0; row = people.nextRow(row)) {
      people.read(row, in);
      assertThat(in.one()).isEqualTo(table.ordinal());
      assertThat(List.of(in.number(), in.number())).containsExactly(3L, 7L);
      values.accept(columns.unpack(in));
    }
  }
}
