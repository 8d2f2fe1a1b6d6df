package pl.szansa.compare.casemix;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.CaseMix;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Direction;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

class ObservedExpectedTest {

  private static final IndicatorValue CRUDE =
      new IndicatorValue(
          "qualification_rate",
          AreaLevel.OFFICE,
          "radom",
          "all",
          "total",
          "all",
          ValueStatus.VALUE,
          new BigDecimal("0.65"),
          null,
          null,
          null,
          "",
          new BigDecimal("65"),
          new BigDecimal("100"),
          Unit.PROPORTION,
          "");

  private static CaseMix of(Direction direction, long observed, double expected) {
    return ObservedExpected.of(CRUDE, direction, observed, expected, 0.4, 0.95);
  }

  /** Byar's limits of 65 are 50.163187710459454 and 82.84913854593984. */
  @Test
  void theRatioHasByarsLimitsOfTheObserved() {
    CaseMix caseMix = of(Direction.HIGHER_IS_BETTER, 65, 52);
    assertThat(caseMix.value()).isSameAs(CRUDE);
    assertThat(caseMix.observed()).isEqualTo(new BigDecimal("65"));
    assertThat(caseMix.expected()).isEqualTo(new BigDecimal("52.000000"));
    assertThat(caseMix.ratio()).isEqualTo(new BigDecimal("1.250000"));
    assertThat(caseMix.lower()).isEqualTo(new BigDecimal("0.964677"));
    assertThat(caseMix.upper()).isEqualTo(new BigDecimal("1.593253"));
    assertThat(caseMix.adjusted()).isEqualTo(new BigDecimal("0.500000"));
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_BETTER, 65, 50.1, BETTER",
    "HIGHER_IS_BETTER, 65, 50.2, SIMILAR",
    "HIGHER_IS_BETTER, 65, 82.8, SIMILAR",
    "HIGHER_IS_BETTER, 65, 82.9, WORSE",
    "LOWER_IS_BETTER, 65, 50.1, WORSE",
    "LOWER_IS_BETTER, 65, 82.9, BETTER",
    "NEITHER, 65, 82.9, NOT_JUDGED",
    "HIGHER_IS_BETTER, 0, 3.6, SIMILAR",
    "HIGHER_IS_BETTER, 0, 3.8, WORSE",
  })
  void itIsJudgedByWhetherTheIntervalHoldsOne(
      Direction direction, long observed, double expected, Judgement judgement) {
    assertThat(of(direction, observed, expected).judgement()).isEqualTo(judgement);
  }
}
