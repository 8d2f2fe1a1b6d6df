package pl.szansa.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import pl.szansa.model.Language;
import pl.szansa.model.Unit;

/**
 * Numbers as people read them: {@code 6 528,54 zł} and {@code 10,5 %} with no-break spaces in
 * Polish, {@code PLN 6,528.54} and {@code 10.5%} in English. The symbols are set here and not taken
 * from the Java runtime, whose locale data changes from release to release.
 */
public final class Numbers {

  private static final char NBSP = '\u00a0';

  private final Language language;

  private Numbers(Language language) {
    this.language = language;
  }

  public static Numbers of(Language language) {
    return new Numbers(language);
  }

  /** A count, grouped. */
  public String count(BigDecimal count) {
    return format("#,##0").format(count);
  }

  public String count(long count) {
    return count(BigDecimal.valueOf(count));
  }

  /** A value with its unit; a proportion from 0 to 1 becomes per cent with one decimal. */
  public String value(BigDecimal value, Unit unit) {
    return switch (unit) {
      case PROPORTION -> percent("0.0").format(value);
      case PLN -> money("#,##0.00").format(value);
      default -> count(value);
    };
  }

  /** Both limits of an interval, the unit once; money in whole zlotys. */
  public String interval(BigDecimal lower, BigDecimal upper, Unit unit) {
    if (unit == Unit.PROPORTION) {
      NumberFormat bare = format("0.0");
      bare.setMaximumFractionDigits(1);
      return bare.format(lower.movePointRight(2)) + "–" + percent("0.0").format(upper);
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
    return format(language == Language.PL ? digits + NBSP + "%" : digits + "%");
  }

  private DecimalFormat money(String digits) {
    return format(language == Language.PL ? digits + NBSP + "'zł'" : "'PLN'" + NBSP + digits);
  }

  private DecimalFormat format(String pattern) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    boolean polish = language == Language.PL;
    symbols.setDecimalSeparator(polish ? ',' : '.');
    symbols.setGroupingSeparator(polish ? NBSP : ',');
    symbols.setMinusSign('\u2212');
    symbols.setPercent('%');
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
