package pl.szansa.tables.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import pl.szansa.model.Formats;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.Unit;

/**
 * Number formats of a spreadsheet, from what people read elsewhere ({@link Formats}): the cell
 * holds the number, the format adds the sign. Signs of decimals and thousands are those of whoever
 * opens the workbook.
 */
final class NumberFormats {

  private static final String DIGITS = "#,##0";

  /** As wide as a dash, so that a number does not touch the text on its right. */
  private static final String SPACE = "_-";

  /** A whole number. */
  static final String COUNT = DIGITS + SPACE;

  /** An amount, or a quantity that was not counted. */
  static final String AMOUNT = DIGITS + ".00" + SPACE;

  private NumberFormats() {}

  /**
   * Of quantities of a unit: {@code #,##0.0" "%}, {@code #,##0.00" zł"}, {@code "PLN "#,##0.00}.
   */
  static String of(Unit unit, Language language) {
    Formats.Shape shape = Formats.shape(unit);
    String digits = shape.decimals() == 0 ? DIGITS : DIGITS + "." + "0".repeat(shape.decimals());
    String[] around = shape.pattern().in(language).split("#", -1);
    return literal(around[0]) + digits + literal(around[1]) + SPACE;
  }

  /** Of numbers that go together: of whole ones without decimals, of others with two. */
  static String of(List<IndicatorValue> values, Function<IndicatorValue, BigDecimal> number) {
    return values.stream()
            .map(number)
            .filter(Objects::nonNull)
            .allMatch(n -> n.stripTrailingZeros().scale() <= 0)
        ? COUNT
        : AMOUNT;
  }

  /** The per cent sign has to stand outside the quotes: it multiplies by a hundred. */
  private static String literal(String sign) {
    int percent = sign.indexOf('%');
    if (percent >= 0) {
      return literal(sign.substring(0, percent)) + "%" + literal(sign.substring(percent + 1));
    }
    return sign.isEmpty() ? "" : "\"" + sign + "\"";
  }
}
