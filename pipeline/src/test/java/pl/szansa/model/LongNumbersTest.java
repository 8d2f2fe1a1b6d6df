package pl.szansa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongNumbersTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 17, 100_000})
  void theyAreThoseOfAMap(int expected) {
    Random random = new Random(expected);
    LongNumbers numbers = new LongNumbers(expected);
    Map<Long, Integer> map = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      long what = (long) random.nextInt(300) << 32 | random.nextInt(300);
      what = random.nextInt(50) == 0 ? -what : what;
      assertThat(numbers.find(what)).isEqualTo(map.getOrDefault(what, LongNumbers.NOWHERE));
      assertThat(numbers.of(what)).isEqualTo(map.computeIfAbsent(what, w -> map.size()));
    }
    assertThat(numbers.size()).isEqualTo(map.size());
  }
}
