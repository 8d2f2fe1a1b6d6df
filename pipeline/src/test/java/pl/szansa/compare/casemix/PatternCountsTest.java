package pl.szansa.compare.casemix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counts are those of a map of arrays, whatever grows, is brought together or put in order. */
class PatternCountsTest {

  private static final int WIDTH = 3;

  private static void count(
      int people, Random random, PatternCounts ours, Map<Integer, int[]> map) {
    for (int i = 0; i < people; i++) {
      int pattern = random.nextInt(1 + people / 2) * 7;
      int number = random.nextInt(WIDTH);
      ours.add(ours.place(pattern), number, 1);
      map.computeIfAbsent(pattern, p -> new int[WIDTH])[number]++;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16, 17, 10_000})
  void counts_as_a_map_does(int people) {
    Random random = new Random(people);
    TreeMap<Integer, int[]> map = new TreeMap<>();
    PatternCounts ours = new PatternCounts(WIDTH);
    PatternCounts others = new PatternCounts(WIDTH);
    count(people, random, ours, map);
    count(people, random, others, map);

    PatternCounts sorted = ours.add(others).sorted();
    assertThat(sorted.size()).isEqualTo(map.size());
    int place = 0;
    for (Map.Entry<Integer, int[]> entry : map.entrySet()) {
      assertThat(sorted.pattern(place)).isEqualTo(entry.getKey());
      for (int number = 0; number < WIDTH; number++) {
        assertThat(sorted.at(place, number)).isEqualTo(entry.getValue()[number]);
        assertThat(ours.of(entry.getKey(), number)).isEqualTo(entry.getValue()[number]);
      }
      place++;
    }
    assertThat(ours.of(-1, 0)).isZero();
  }
}
