package pl.szansa.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pl.szansa.indicators.Figures.Quotient;
import pl.szansa.indicators.intervals.Evidence;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.indicators.intervals.Limits;

/** What is remembered of two counts is what they give when they are divided anew. */
class FiguresTest {

  private static final double CONFIDENCE = 0.95;

  private final Figures figures = new Figures(CONFIDENCE);
  private final Random random = new Random(1);

  @Test
  void a_share_is_the_same_whether_it_is_remembered_or_not() {
    for (int i = 0; i < 200_000; i++) {
      long whole = 1 + random.nextInt(600);
      long part = random.nextInt((int) whole + 1);
      Quotient quotient = figures.quotient(IntervalMethod.WILSON, 6, part, whole);
      if (i % 100 == 0) {
        Limits limits =
            IntervalMethod.WILSON
                .interval(new Evidence.Proportion(part, whole), CONFIDENCE)
                .orElseThrow()
                .limits();
        assertThat(quotient.value()).isEqualTo(divided(part, whole, 6));
        assertThat(quotient.limits().lower()).isEqualTo(rounded(limits.lower()));
        assertThat(quotient.limits().upper()).isEqualTo(rounded(limits.upper()));
        assertThat(quotient.limits().method()).isEqualTo("wilson");
      }
    }
  }

  @Test
  void methods_and_decimals_are_told_apart() {
    assertThat(figures.quotient(IntervalMethod.WILSON, 6, 1, 3).limits())
        .isNotEqualTo(figures.quotient(IntervalMethod.BYAR, 6, 1, 3).limits());
    assertThat(figures.quotient(IntervalMethod.NONE, 4, 1, 3))
        .satisfies(q -> assertThat(q.value()).isEqualTo(new BigDecimal("0.3333")))
        .satisfies(q -> assertThat(q.limits().isNone()).isTrue());
    assertThat(figures.quotient(IntervalMethod.NONE, 1, 1, 3).value())
        .isEqualTo(new BigDecimal("0.3"));
  }

  @Test
  void counts_are_whole_however_large() {
    for (long count : new long[] {0, 1, 4095, 4096, 3_000_000_000L}) {
      assertThat(figures.whole(count)).isEqualTo(BigDecimal.valueOf(count));
    }
    assertThat(figures.whole(7)).isSameAs(figures.whole(7));
  }

  private static BigDecimal divided(long part, long whole, int decimals) {
    return BigDecimal.valueOf(part)
        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64)
        .setScale(decimals, RoundingMode.HALF_UP);
  }

  private static BigDecimal rounded(double limit) {
    return BigDecimal.valueOf(limit).setScale(6, RoundingMode.HALF_UP);
  }
}
