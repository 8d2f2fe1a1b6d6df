package pl.szansa.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import pl.szansa.model.Comparison.Judgement;

class LegendTest {

  @Test
  void takesAsManyLinesAsItsWordsNeed() {
    Legend legend = new Legend();
    assertThat(legend.height(768)).isZero();
    legend.words("Against all offices:").mark(Mark.VALUE, "better").mark(Mark.VALUE, "worse");
    double one = legend.height(768);
    assertThat(one).isPositive();
    assertThat(legend.height(100)).isGreaterThan(2 * one);
    assertThat(legend.meanings()).containsExactly("Against all offices:", "better", "worse");
  }

  @Test
  void noTwoJudgementsLookAlikeWithoutColour() {
    var looks =
        Arrays.stream(Judgement.values())
            .map(Mark::of)
            .map(
                m ->
                    m.shape().getClass()
                        + " "
                        + m.shape().getBounds2D()
                        + m.fill().equals(Style.BACKGROUND))
            .toList();
    assertThat(new HashSet<>(looks)).hasSize(Judgement.values().length);
  }
}
