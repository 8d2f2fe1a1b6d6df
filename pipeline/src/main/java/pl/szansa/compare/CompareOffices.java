package pl.szansa.compare;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.ValueStatus;

/**
 * Judges each office's value against the country's of the same period: better or worse only where
 * the office's interval leaves the country's value out, similar where it holds it, not judged where
 * there is no value. Only indicators that have a direction and an interval are compared, over all
 * years and by year: half a year of an office is too little to be told from chance.
 */
public final class CompareOffices {

  private static final Set<PeriodKind> PERIODS = EnumSet.of(PeriodKind.ALL, PeriodKind.YEAR);

  private CompareOffices() {}

  public static List<Comparison> compare(List<Indicator> indicators, IndicatorValues values) {
    List<String> periods =
        values.periods().stream().filter(p -> PERIODS.contains(PeriodKind.of(p))).toList();
    return indicators.stream()
        .filter(CompareOffices::judged)
        .flatMap(i -> periods.stream().flatMap(period -> offices(i, period, values)))
        .toList();
  }

  private static boolean judged(Indicator indicator) {
    return indicator.direction() != Direction.NEITHER && !indicator.interval().equals("none");
  }

  private static Stream<Comparison> offices(
      Indicator indicator, String period, IndicatorValues values) {
    return values.total(indicator.id(), AreaLevel.COUNTRY, "all", period).stream()
        .flatMap(
            reference ->
                values.totals(indicator.id(), AreaLevel.OFFICE, period).stream()
                    .map(
                        v ->
                            new Comparison(
                                v, reference, judge(indicator.direction(), v, reference))));
  }

  static Judgement judge(Direction direction, IndicatorValue value, IndicatorValue reference) {
    if (value.status() != ValueStatus.VALUE
        || reference.status() != ValueStatus.VALUE
        || value.lower() == null
        || value.upper() == null) {
      return Judgement.NOT_JUDGED;
    }
    BigDecimal yardstick = reference.value();
    boolean above = value.lower().compareTo(yardstick) > 0;
    boolean below = value.upper().compareTo(yardstick) < 0;
    if (!above && !below) {
      return Judgement.SIMILAR;
    }
    return above == (direction == Direction.HIGHER_IS_BETTER) ? Judgement.BETTER : Judgement.WORSE;
  }
}
