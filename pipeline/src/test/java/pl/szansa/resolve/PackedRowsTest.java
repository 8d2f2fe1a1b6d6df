package pl.szansa.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import scala.Tuple2;

/** Rows come out of their blocks as they went in, with those of the same person. */
final class PackedRowsTest {

  private static final String PERSON = "0123456789abcdeffedcba9876543210";

  private static InternalRow row(
      PersonTable table, String person, String status, String submission, Map<String, Object> of) {
    List<Object> values = new ArrayList<>();
    values.add(UTF8String.fromString(person));
    values.add(UTF8String.fromString(status));
    values.add(UTF8String.fromString(submission));
    values.add(7L);
    Arrays.stream(table.columns())
        .skip(PackedRows.OF_ALL.size())
        .forEach(column -> values.add(internal(of.get(column))));
    return new GenericInternalRow(values.toArray());
  }

  private static Object internal(Object value) {
    if (value instanceof String text) {
      return UTF8String.fromString(text);
    }
    if (value instanceof LocalDate day) {
      return (int) day.toEpochDay();
    }
    return value instanceof BigDecimal amount ? Decimal.apply(amount, 18, 2) : value;
  }

  private static List<Object> thereAndBack(PersonTable table, Map<String, Object> values) {
    Bytes bytes = new Bytes(1);
    table.packed().pack(row(table, PERSON, "accepted", "a", values), bytes);
    ByteReader in = new ByteReader();
    in.at(bytes.take(), 0);
    return Arrays.asList(table.packed().unpack(in));
  }

  private static List<Object> inOrder(PersonTable table, Map<String, Object> values) {
    List<Object> expected = new ArrayList<>();
    Arrays.stream(table.columns())
        .skip(PackedRows.OF_ALL.size())
        .forEach(column -> expected.add(values.get(column)));
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

  @ParameterizedTest
  @EnumSource
  void every_value_of_every_column_returns(PersonTable table) {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      Map<String, Object> values = new HashMap<>();
      for (Field field : Dictionary.shipped().table(table.table()).storedFields()) {
        values.put(field.name(), random.nextInt(4) == 0 ? null : random(field, random));
      }
      assertThat(thereAndBack(table, values)).isEqualTo(inOrder(table, values));
    }
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
  void texts_return(String column, String text) {
    Map<String, Object> values = Map.of(column, text);
    assertThat(thereAndBack(PersonTable.PARTICIPANTS, values))
        .isEqualTo(inOrder(PersonTable.PARTICIPANTS, values));
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

  @ParameterizedTest
  @ValueSource(
      strings = {PERSON, "00000000000000000000000000000000", "ffffffffffffffffffffffffffffffff"})
  void pseudonyms_return(String person) {
    UTF8String text = UTF8String.fromString(person);
    assertThat(PersonKey.text(PersonKey.high(text), PersonKey.low(text))).isEqualTo(person);
    assertThat(PersonKey.bucket(PersonKey.high(text), 7)).isBetween(0, 6);
  }

  @Test
  void what_is_no_pseudonym_is_refused() {
    UTF8String text = UTF8String.fromString("93111698132");
    assertThatThrownBy(() -> PersonKey.high(text)).hasMessageContaining("32 digits");
  }

  /** Whatever the number of buckets and the order of the blocks. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void the_rows_of_a_person_are_together(int buckets) {
    Random random = new Random(buckets);
    Map<String, List<String>> expected = new TreeMap<>();
    List<InternalRow> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String person = "%032x".formatted((long) random.nextInt(3_000) << 24);
      boolean counts = random.nextInt(5) > 0;
      rows.add(
          row(
              PersonTable.SUPPORTS,
              person,
              counts ? "accepted" : "quarantined",
              random.nextInt(9) > 0 ? "known" : "replaced",
              Map.of("project", "P" + i)));
      if (counts && rows.get(i).getUTF8String(2).toString().equals("known")) {
        expected.computeIfAbsent(person, p -> new ArrayList<>()).add("P" + i);
      }
    }
    Map<String, List<String>> found = new TreeMap<>();
    for (List<byte[]> blocks : blocks(rows.iterator(), buckets, random)) {
      collect(new People(blocks.iterator()), found);
    }
    expected.values().forEach(projects -> projects.sort(null));
    found.values().forEach(projects -> projects.sort(null));
    assertThat(found).isEqualTo(expected);
  }

  private static List<List<byte[]>> blocks(Iterator<InternalRow> rows, int buckets, Random random) {
    List<List<byte[]>> blocks = new ArrayList<>();
    for (int i = 0; i < buckets; i++) {
      blocks.add(new ArrayList<>());
    }
    Iterator<Tuple2<Integer, byte[]>> packed =
        new PackByPerson(rows, PersonTable.SUPPORTS, Map.of("known", 3), buckets);
    while (packed.hasNext()) {
      Tuple2<Integer, byte[]> block = packed.next();
      List<byte[]> same = blocks.get(block._1());
      same.add(random.nextInt(same.size() + 1), block._2());
    }
    return blocks;
  }

  private static void collect(People people, Map<String, List<String>> found) {
    PackedRows columns = PersonTable.SUPPORTS.packed();
    ByteReader in = new ByteReader();
    for (int person = 0; person < people.count(); person++) {
      List<String> projects = new ArrayList<>();
      for (int row = people.firstRow(person); row >= 0; row = people.nextRow(row)) {
        people.read(row, in);
        assertThat(List.of(in.number(), in.number(), in.number()))
            .isEqualTo(List.of((long) PersonTable.SUPPORTS.ordinal(), 3L, 7L));
        projects.add(Received.project(columns.unpack(in)));
      }
      assertThat(found.put(people.key(person), projects)).isNull();
    }
  }
}
