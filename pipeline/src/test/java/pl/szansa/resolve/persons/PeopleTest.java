package pl.szansa.resolve.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.resolve.rows.ByteReader;
import pl.szansa.resolve.rows.Bytes;

/** Rows of packed blocks, here a number each, are chained by person. */
final class PeopleTest {

  /**
   * @param rows pairs of person and number, {@code a1}; blocks are parted by a space
   */
  private static List<byte[]> blocks(String rows) {
    return Arrays.stream(rows.split(" "))
        .map(
            block -> {
              Bytes bytes = new Bytes(1);
              for (int i = 0; i < block.length(); i += 2) {
                add(0, block.charAt(i), block.charAt(i + 1) - '0', bytes);
              }
              return bytes.take();
            })
        .toList();
  }

  private static void add(long high, long low, long number, Bytes bytes) {
    int opened = bytes.open();
    bytes.fixed(high);
    bytes.fixed(low);
    bytes.number(number);
    bytes.close(opened);
  }

  private static List<Long> numbers(People people, int person) {
    ByteReader in = new ByteReader();
    List<Long> numbers = new ArrayList<>();
    for (int row = people.firstRow(person); row >= 0; row = people.nextRow(row)) {
      people.read(row, in);
      numbers.add(in.number());
    }
    return numbers;
  }

  @ParameterizedTest
  @CsvSource({
    // Expected: in the order of the first appearance, rows in the order of the blocks
    "a1, [1]",
    "a1b2a3, '[1, 3] [2]'",
    "b1a2 a3b4 b5, '[1, 4, 5] [2, 3]'",
  })
  void rows_follow_those_of_the_same_person(String rows, String expected) {
    People people = new People(blocks(rows).iterator());
    List<String> found = new ArrayList<>();
    for (int person = 0; person < people.count(); person++) {
      found.add(numbers(people, person).toString());
    }
    assertThat(String.join(" ", found)).isEqualTo(expected);
  }

  @Test
  void nobody_is_in_no_blocks() {
    assertThat(new People(List.<byte[]>of().iterator()).count()).isZero();
  }

  /** Also of persons whose keys differ only in what hashes leave out. */
  @ParameterizedTest
  @ValueSource(ints = {1, 255, 256, 257, 5_000})
  void however_many_persons_are_kept_apart(int persons) {
    List<byte[]> blocks = new ArrayList<>();
    for (int row = 0; row < 2; row++) {
      Bytes bytes = new Bytes(1);
      for (int person = 0; person < persons; person++) {
        add(person, 7, person * 2L + row, bytes);
      }
      blocks.add(bytes.take());
    }
    People people = new People(blocks.iterator());
    assertThat(people.count()).isEqualTo(persons);
    for (int person = 0; person < persons; person++) {
      assertThat(people.key(person)).isEqualTo("%016x%016x".formatted(person, 7));
      assertThat(numbers(people, person)).containsExactly(person * 2L, person * 2L + 1);
    }
  }
}
