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

  /** The value, why there is none, or a dash where there is no such row. */
  static String shown(Optional<IndicatorValue> value) {
    return value.map(v -> Formats.value(v, Language.EN)).orElse("\u2013");
  }

  /** With its sign; empty where one of the numbers is not there. */
  static String difference(Differing value) {
    return value.difference().map(d -> signed(d, value.place().unit())).orElse("");
  }

  /** Of shares in percentage points. */
  private static String signed(BigDecimal difference, Unit unit) {
    if (difference.signum() == 0) {
      return "limits only";
    }
    String amount =
        unit == Unit.PROPORTION
            ? Formats.number(difference.abs().movePointRight(2), 1, Language.EN) + " pp"
            : Formats.quantity(difference.abs(), unit, Language.EN);
    return (difference.signum() > 0 ? "+" : "\u2212") + amount;
  }

  static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
