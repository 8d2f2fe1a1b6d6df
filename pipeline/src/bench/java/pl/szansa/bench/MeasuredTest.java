package pl.szansa.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuredTest {

  private static Measured run(double wall, double cpu, double peak, Map<String, Double> phases) {
    return new Measured(wall, cpu, peak, phases);
  }

  @Test
  void eachFigureHasItsOwnMedian() {
    Measured median =
        Measured.median(
            List.of(
                run(3, 10, 700, Map.of("read", 1.0)),
                run(1, 30, 800, Map.of("read", 3.0, "late", 6.0)),
                run(2, 20, 900, Map.of("read", 2.0))));
    assertThat(median).isEqualTo(run(2, 20, 800, Map.of("read", 2.0, "late", 0.0)));
  }

  @Test
  void ofAnEvenNumberItIsBetweenTheTwoInTheMiddle() {
    Measured median =
        Measured.median(
            List.of(
                run(4, 4, 4, Map.of()),
                run(1, 1, 1, Map.of()),
                run(2, 2, 2, Map.of()),
                run(9, 9, 9, Map.of())));
    assertThat(median.wall()).isEqualTo(3);
  }

  @Test
  void somePhasesTogetherLeaveOutWhatIsNotThere() {
    Measured run = run(9, 9, 9, Map.of("read", 2.0, "resolve", 1.5, "reports", 5.0));
    assertThat(run.of(List.of("read", "resolve", "indicators"))).isEqualTo(3.5);
  }

  @Test
  void noRunHasNoMedian() {
    assertThatThrownBy(() -> Measured.median(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
