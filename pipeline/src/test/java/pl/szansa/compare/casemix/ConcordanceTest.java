package pl.szansa.compare.casemix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** By counting pairs; also {@code glm.R}, by ranks. */
class ConcordanceTest {

  private static double of(double[] probabilities, double[] people, double[] events) {
    return Concordance.of(probabilities, people, events);
  }

  @Test
  void isTheShareOfPairsInTheRightOrder() {
    // 3 had it, 2 had not: pairs 0.9>0.2, 0.9>0.5, 0.5=0.5 (half), 0.5>0.2, 0.1<0.2, 0.1<0.5
    assertThat(
            of(new double[] {.9, .5, .2, .1}, new double[] {1, 2, 1, 1}, new double[] {1, 1, 0, 1}))
        .isCloseTo(3.5 / 6, within(1e-12));
  }

  @Test
  void isOneWhereAllIsToldApartAndHalfWhereNothingIs() {
    assertThat(of(new double[] {.1, .9}, new double[] {5, 7}, new double[] {0, 7})).isEqualTo(1);
    assertThat(of(new double[] {.9, .1}, new double[] {5, 7}, new double[] {0, 7})).isZero();
    assertThat(of(new double[] {.3, .3}, new double[] {5, 7}, new double[] {2, 3})).isEqualTo(.5);
  }
}
