package pl.szansa.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import pl.szansa.model.Formats;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.Unit;

/**
 * How far two values are apart, reckoned from the figures as they are printed: whoever subtracts
 * what he reads arrives at the same.
 *
 * @param first as printed, in per cent where the unit is a proportion
 * @param second as {@code first}
 */
record Difference(BigDecimal first, BigDecimal second, Unit unit) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Of two values of one indicator, neither absent. */
  static Difference between(IndicatorValue first, IndicatorValue second) {
    return new Difference(printed(first), printed(second), first.unit());
  }

  private static BigDecimal printed(IndicatorValue value) {
    Formats.Shape shape = Formats.shape(value.unit());
    return value
        .value()
        .movePointRight(shape.shift())
        .setScale(shape.decimals(), RoundingMode.HALF_UP);
  }

  /** Above 0 where the second is the larger; 0 where both read the same. */
  int sign() {
    return second.compareTo(first);
  }

  /**
   * Without a sign: percentage points of proportions, else the amount and what per cent it is of
   * the first.
   */
  String size(Language language) {
    BigDecimal apart = second.subtract(first).abs();
    if (unit == Unit.PROPORTION) {
      String number = Formats.number(apart, Formats.shape(unit).decimals(), language);
      return ValueWords.say("points", language, Map.of("number", number));
    }
    String amount = Formats.quantity(apart, unit, language);
    if (first.signum() <= 0) {
      return amount;
    }
    BigDecimal percent = apart.multiply(HUNDRED).divide(first, 1, RoundingMode.HALF_UP);
    return ValueWords.say(
        "relative",
        language,
        Map.of(
            "amount",
            amount,
            "percent",
            Formats.marks(language).percent().replace("#", Formats.number(percent, 1, language))));
  }
}
