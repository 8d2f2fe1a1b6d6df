package pl.szansa.model;

import java.math.BigDecimal;

/**
 * What many values have in common beside their place: everything but the digits of their numbers.
 *
 * @param value scale of the value; {@link #NONE} for no value, {@link #LARGE} for one of more
 *     digits than a long has
 * @param lower as value
 * @param upper as value
 * @param numerator as value
 * @param denominator as value
 */
record ValueForm(
    ValueStatus status,
    BigDecimal confidence,
    String method,
    Unit unit,
    int value,
    int lower,
    int upper,
    int numerator,
    int denominator) {

  static final int NONE = Integer.MIN_VALUE;
  static final int LARGE = Integer.MAX_VALUE;

  /** Digits that a long has room for, whatever they are. */
  private static final int DIGITS = 18;

  static ValueForm of(IndicatorValue v) {
    return new ValueForm(
        v.status(),
        v.confidence(),
        v.method(),
        v.unit(),
        scale(v.value()),
        scale(v.lower()),
        scale(v.upper()),
        scale(v.numerator()),
        scale(v.denominator()));
  }

  /** That of a value whose numbers are hidden. */
  ValueForm suppressed() {
    return new ValueForm(ValueStatus.SUPPRESSED, null, "", unit, NONE, NONE, NONE, NONE, NONE);
  }

  private static int scale(BigDecimal number) {
    if (number == null) {
      return NONE;
    }
    return number.precision() <= DIGITS ? number.scale() : LARGE;
  }

  /** Whether it is the form of a value; quicker than making that. */
  boolean fits(IndicatorValue v) {
    return status == v.status()
        && unit == v.unit()
        && value == scale(v.value())
        && lower == scale(v.lower())
        && upper == scale(v.upper())
        && numerator == scale(v.numerator())
        && denominator == scale(v.denominator())
        && method.equals(v.method())
        && (confidence == null ? v.confidence() == null : confidence.equals(v.confidence()));
  }
}
