package pl.szansa.resolve.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pl.szansa.model.Coverage;

final class RowsByMonthTest {

  private static Coverage coverage(Random random) {
    TreeMap<Integer, Long> months = new TreeMap<>();
    int many = 1 + random.nextInt(9);
    for (int i = 0; i < many; i++) {
      months.put(24_000 + random.nextInt(30), (long) random.nextInt(5));
    }
    return new Coverage("P", months);
  }

  @Test
  void it_says_what_the_coverage_says() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      Coverage a = coverage(random);
      Coverage b = coverage(random);
      assertThat(RowsByMonth.of(a).all()).isEqualTo(a.rows());
      assertThat(RowsByMonth.of(a).within(RowsByMonth.of(b)))
          .as(a + " within " + b)
          .isEqualTo(a.rowsWithin(b));
    }
  }
}
