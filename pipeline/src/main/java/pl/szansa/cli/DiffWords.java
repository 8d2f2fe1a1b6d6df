package pl.szansa.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.szansa.history.Differing;
import pl.szansa.model.Formats;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.Unit;

/** How numbers of a difference are written. */
final class DiffWords {

  private DiffWords() {}

  /** {@code 1-4, 7}. */
  static String ranges(List<Integer> sorted) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
        int first = sorted.get(from);
        int last = sorted.get(i - 1);
        ranges.add(first == last ? "" + first : first + (last == first + 1 ? ", " : "-") + last);
        from = i;
      }
    }
    return String.join(", ", ranges);
  }

  /** The earlier value, why there is none, or a dash where there is no such row. */
  static String before(Differing value) {
    return shown(value.before(), value);
  }

  /** The later value, why there is none, or a dash where there is no such row. */
  static String after(Differing value) {
    return shown(value.after(), value);
  }

  private static String shown(Optional<IndicatorValue> one, Differing of) {
    return one.map(v -> of.suppressed() ? v.status().label().en() : Formats.value(v, Language.EN))
        .orElse("\u2013");
  }

  /** With its sign; empty where one of the numbers is not there. */
  static String difference(Differing value) {
    return value
        .difference()
        .map(d -> d.signum() == 0 ? sameValue(value) : signed(d, value.place().unit()))
        .orElse("");
  }

  private static String sameValue(Differing value) {
    if (value.inBase()) {
      return "same value, other base";
    }
    return value.inLimits() ? "limits only" : "other unit";
  }

  /** Less than the smallest step that is shown has no sign. */
  private static String signed(BigDecimal difference, Unit unit) {
    Formats.Shape shape = Formats.shape(unit);
    BigDecimal step = BigDecimal.ONE.movePointLeft(shape.shift() + shape.decimals());
    BigDecimal half = step.divide(BigDecimal.valueOf(2));
    return difference.abs().compareTo(half) < 0
        ? "<" + amount(step, unit)
        : (difference.signum() > 0 ? "+" : "\u2212") + amount(difference.abs(), unit);
  }

  /** Of shares in percentage points. */
  private static String amount(BigDecimal difference, Unit unit) {
    return unit == Unit.PROPORTION
        ? Formats.number(difference.movePointRight(2), 1, Language.EN) + " pp"
        : Formats.quantity(difference, unit, Language.EN);
  }

  static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
