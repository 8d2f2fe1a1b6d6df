package pl.szansa.validate.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.szansa.model.Missing;

final class SeenLinesTest {

  @Test
  void remembers_the_first_line() {
    SeenLines seen = new SeenLines();

    assertThat(seen.putIfAbsent(hash("a", "b"), 2)).isZero();
    assertThat(seen.putIfAbsent(hash("a", "b"), 3)).isEqualTo(2);
    assertThat(seen.putIfAbsent(hash("a", "b"), 4)).isEqualTo(2);
  }

  @Test
  void where_values_begin_and_end_matters() {
    SeenLines seen = new SeenLines();
    List<List<Object>> keys =
        List.of(
            List.of("a", "bc"),
            List.of("ab", "c"),
            List.of("abc", ""),
            List.of("", "abc"),
            List.of("abc"),
            List.of("bc", "a"),
            List.of(Missing.NO_ANSWER, "abc"),
            List.of(Missing.NOT_COLLECTED, "abc"));

    assertThat(keys)
        .allSatisfy(key -> assertThat(seen.putIfAbsent(hash(key.toArray()), 9)).isZero());
  }

  @Test
  void a_million_rows_are_told_apart_in_the_memory_of_their_hashes() {
    SeenLines seen = new SeenLines();
    for (int i = 1; i <= 1_000_000; i++) {
      assertThat(seen.putIfAbsent(hash("P1", Integer.toString(i)), i)).isZero();
    }
    assertThat(seen.putIfAbsent(hash("P1", "1"), 1_000_001)).isEqualTo(1);
    assertThat(seen.putIfAbsent(hash("P1", "999999"), 1_000_001)).isEqualTo(999_999);
  }

  private static long hash(Object... values) {
    long hash = values.length;
    for (Object value : values) {
      hash = SeenLines.joined(hash, SeenLines.hash(value));
    }
    return hash;
  }
}
