package pl.szansa.indicators;

import java.math.BigDecimal;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;

/**
 * A value whose place is known, and which is still to be decided on.
 *
 * @param indicator what it is a value of
 * @param spot where it stands
 * @param confidence of its interval, if it has one
 */
record Draft(Indicator indicator, Spot spot, BigDecimal confidence) {

  /** A value, rounded as its unit is; the same object where it is. */
  IndicatorValue value(
      BigDecimal value,
      BigDecimal numerator,
      BigDecimal denominator,
      Rounded interval,
      String note) {
    return of(
        ValueStatus.VALUE,
        Rounded.to(value, indicator.unit().decimals()),
        interval.lower(),
        interval.upper(),
        interval.isNone() ? null : confidence,
        interval.method(),
        numerator,
        denominator,
        note);
  }

  /** No value, and why. */
  IndicatorValue without(
      ValueStatus status, BigDecimal numerator, BigDecimal denominator, String note) {
    return of(status, null, null, null, null, "", numerator, denominator, note);
  }

  private IndicatorValue of(
      ValueStatus status,
      BigDecimal value,
      BigDecimal lower,
      BigDecimal upper,
      BigDecimal confidence,
      String method,
      BigDecimal numerator,
      BigDecimal denominator,
      String note) {
    return new IndicatorValue(
        indicator.id(),
        spot.area().level(),
        spot.area().code(),
        spot.period().code(),
        spot.breakdown(),
        spot.category(),
        status,
        value,
        lower,
        upper,
        confidence,
        method,
        numerator,
        denominator,
        indicator.unit(),
        note);
  }
}
