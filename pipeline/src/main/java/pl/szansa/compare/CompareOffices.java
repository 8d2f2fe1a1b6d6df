package pl.szansa.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.ValueStatus;

/**
 * Judges each office's value against the country's of the same period: better or worse only where
 * the office's interval leaves the country's value out, similar where it holds it, not judged where
 * there is no interval, no direction or no value.
 */
public final class CompareOffices {

  private CompareOffices() {}

  public static List<Comparison> compare(List<Indicator> indicators, IndicatorValues values) {
    List<Comparison> comparisons = new ArrayList<>();
    for (Indicator indicator : indicators) {
      if (indicator.direction() == Direction.NEITHER) {
        continue;
      }
      for (IndicatorValue value : values.all()) {
        if (value.level() == AreaLevel.OFFICE
            && value.isTotal()
            && value.indicator().equals(indicator.id())) {
          values
              .total(indicator.id(), AreaLevel.COUNTRY, "all", value.period())
              .ifPresent(
                  reference ->
                      comparisons.add(
                          new Comparison(
                              value, reference, judge(indicator.direction(), value, reference))));
        }
      }
    }
    return comparisons;
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
