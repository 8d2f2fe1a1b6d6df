package pl.szansa.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationTest {

  private static NavigableMap<String, Long> sizes(long... sizes) {
    NavigableMap<String, Long> map = new TreeMap<>();
    for (int i = 0; i < sizes.length; i++) {
      map.put(String.format("s%02d", i), sizes[i]);
    }
    return map;
  }

  private static long[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    // in proportion
    "500 300 200, 100, 50 30 20",
    // 3.5, 3.5 and 3: the earlier of equal remainders
    "35 35 30, 10, 4 3 3",
    // 6.62, 2.31 and 1.07
    "662 231 107, 10, 7 2 1",
    // less than one is one, the others share the rest: 8 of 990 and 10
    "985 5 10, 10, 8 1 1",
    // everybody
    "3 1 7, 11, 3 1 7",
    // more strata than people: one of each
    "3 1 7, 2, 1 1 1",
    "1, 1, 1",
  })
  void isInProportionByLargestRemainders(String sizes, long n, String expected) {
    assertThat(Allocation.of(sizes(numbers(sizes)), n)).isEqualTo(sizes(numbers(expected)));
  }

  @Test
  void alwaysAddsUpAndStaysWithinEachStratum() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(11L);
    for (int i = 0; i < 5000; i++) {
      NavigableMap<String, Long> sizes =
          sizes(random.longs(1 + random.nextInt(27), 1, 1L << random.nextInt(1, 14)).toArray());
      long people = sizes.values().stream().mapToLong(Long::longValue).sum();
      long n = 1 + random.nextLong(people);
      NavigableMap<String, Long> drawn = Allocation.of(sizes, n);
      assertThat(drawn.keySet()).isEqualTo(sizes.keySet());
      assertThat(drawn.values().stream().mapToLong(Long::longValue).sum())
          .isEqualTo(Math.max(n, sizes.size()));
      sizes.forEach((s, size) -> assertThat(drawn.get(s)).isBetween(1L, size));
    }
  }
}
