package pl.szansa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonthCountsTest {

  @Test
  void everyMonthKeepsItsRowsInWhateverOrderTheyCome() {
    int[] months = {24_000, 23_999, 24_170, 24_000, 1, 99_999, 23_880, 24_599, 24_600, 23_879};
    MonthCounts counts = new MonthCounts();
    Map<Integer, Long> expected = new TreeMap<>();
    IntStream.of(months)
        .forEach(
            month -> {
              counts.add(month);
              expected.merge(month, 1L, Long::sum);
            });
    assertThat(counts.rows()).isEqualTo(expected);
    assertThat(new MonthCounts().rows()).isEmpty();
  }
}
