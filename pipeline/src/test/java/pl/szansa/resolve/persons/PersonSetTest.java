package pl.szansa.resolve.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Some persons are found again, and no others. */
final class PersonSetTest {

  @Test
  void who_was_added_is_in_it() {
    Random random = new Random(1);
    PersonSet persons = new PersonSet();
    Set<List<Long>> expected = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      // many with the same second half, and some twice
      long high = random.nextInt(100);
      long low = random.nextInt(300);
      persons.add(high, low);
      expected.add(List.of(high, low));
    }
    assertThat(persons.size()).isEqualTo(expected.size());
    for (long high = 0; high < 110; high++) {
      for (long low = 0; low < 310; low++) {
        assertThat(persons.has(high, low)).isEqualTo(expected.contains(List.of(high, low)));
      }
    }
  }

  @Test
  void nobody_is_in_an_empty_one() {
    assertThat(new PersonSet().has(0, 0)).isFalse();
    assertThat(new PersonSet().has(1, 0)).isFalse();
  }

  @Test
  void sets_are_added() {
    PersonSet some = new PersonSet();
    some.add(0, 0);
    some.add(1, 2);
    PersonSet all = new PersonSet();
    all.add(1, 2);
    all.add(3, 4);
    all.addAll(some);
    assertThat(all.size()).isEqualTo(3);
    assertThat(all.has(0, 0) && all.has(1, 2) && all.has(3, 4)).isTrue();
    assertThat(all.has(0, 2)).isFalse();
  }
}
