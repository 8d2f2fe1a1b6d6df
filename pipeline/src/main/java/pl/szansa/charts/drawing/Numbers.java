package pl.szansa.charts.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.Unit;

/**
 * Numbers on charts: as {@link Formats} writes them, but with the limits of money in whole zlotys,
 * and as the number formats that axes want.
 */
public final class Numbers {

  private final Language language;

  private Numbers(Language language) {
    this.language = language;
  }

  public static Numbers of(Language language) {
    return new Numbers(language);
  }

  /** A count, grouped. */
  public String count(BigDecimal count) {
    return Formats.count(count, language);
  }

  public String count(long count) {
    return Formats.count(count, language);
  }

  /** A value with its unit; a proportion from 0 to 1 becomes per cent with one decimal. */
  public String value(BigDecimal value, Unit unit) {
    return Formats.quantity(value, unit, language);
  }

  /** Both limits of an interval, the unit once; money in whole zlotys. */
  public String interval(BigDecimal lower, BigDecimal upper, Unit unit) {
    if (unit == Unit.PROPORTION) {
      return format("0.0").format(lower.movePointRight(2)) + "–" + Formats.percent(upper, language);
    }
    return count(lower) + "–" + count(upper);
  }

  /** A level of confidence such as 0.95, without needless decimals. */
  public String confidence(BigDecimal confidence) {
    return percent("0.#").format(confidence);
  }

  /** For the ticks of an axis; the axis title names the currency. */
  public NumberFormat ticks(Unit unit) {
    return switch (unit) {
      case PROPORTION -> percent("0.#");
      default -> format("#,##0");
    };
  }

  private DecimalFormat percent(String digits) {
    return format(Formats.marks(language).percent().replace("#", digits));
  }

  private DecimalFormat format(String pattern) {
    Formats.Marks marks = Formats.marks(language);
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(marks.decimal().charAt(0));
    symbols.setGroupingSeparator(marks.group().charAt(0));
    symbols.setMinusSign(marks.minus().charAt(0));
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
