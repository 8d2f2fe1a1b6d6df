package pl.szansa.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SplitTest {

  @Test
  void weightsThatAddUpToTheTotalAreTheParts() {
    assertThat(Split.of(117, new double[] {91, 26})).containsExactly(91, 26);
    assertThat(Split.of(2022, new double[] {152, 268, 312, 330, 338, 336, 286}))
        .containsExactly(152, 268, 312, 330, 338, 336, 286);
  }

  @Test
  void partsAddUp() {
    Draw draw = new Draw(3);
    for (int i = 0; i < 500; i++) {
      double[] weights = new double[draw.between(1, 600)];
      Arrays.setAll(weights, w -> draw.between(0.001, 10.0));
      long total = draw.between(0, 2_000_000_000);
      assertThat(Arrays.stream(Split.of(total, weights)).sum()).isEqualTo(total);
    }
  }

  @Test
  void noWeightNoPart() {
    assertThat(Split.of(10, new double[] {0, 1, 0})).containsExactly(0, 10, 0);
  }
}
