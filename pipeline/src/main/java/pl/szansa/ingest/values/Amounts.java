package pl.szansa.ingest.values;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Decimal numbers as offices write them: {@code 13 200 716,71 zł}, {@code 1. 386 075,37}, {@code
 * 200626162.00}, {@code 1.386.075,37}.
 */
public final class Amounts {

  private Amounts() {}

  /**
   * The number, or null if the text is none. Spaces of every kind, the currency and grouping marks
   * are ignored; the last comma, or else a single dot followed by one or two digits (or any number
   * of digits other than three), is the decimal mark.
   *
   * @return scale 2
   */
  public static BigDecimal parse(String text) {
    String digits = withoutDecoration(text);
    int decimal = decimalMark(digits);
    StringBuilder plain = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= '0' && c <= '9' || c == '-' && i == 0) {
        plain.append(c);
      } else if (i == decimal) {
        plain.append('.');
      } else if (c != '.' && c != ',' && c != '\'' || decimal >= 0 && i > decimal) {
        return null;
      }
    }
    if (plain.isEmpty() || plain.length() > 24 || !hasDigit(plain)) {
      return null;
    }
    BigDecimal number = new BigDecimal(plain.toString());
    // a third decimal is not rounded away in silence
    return number.stripTrailingZeros().scale() > 2
        ? null
        : number.setScale(2, RoundingMode.UNNECESSARY);
  }

  private static boolean hasDigit(CharSequence s) {
    return s.chars().anyMatch(c -> c >= '0' && c <= '9') && s.charAt(s.length() - 1) != '.';
  }

  private static String withoutDecoration(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u2212') {
        kept.append('-');
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        kept.append(c);
      }
    }
    String lower = kept.toString().toLowerCase(java.util.Locale.ROOT);
    for (String unit : new String[] {"pln", "zł.", "zł", "zl"}) {
      if (lower.endsWith(unit)) {
        return lower.substring(0, lower.length() - unit.length());
      }
    }
    return lower;
  }

  private static int decimalMark(String digits) {
    int comma = digits.lastIndexOf(',');
    int dot = digits.lastIndexOf('.');
    if (comma >= 0 && dot >= 0) {
      return Math.max(comma, dot);
    }
    if (comma >= 0) {
      return digits.indexOf(',') == comma ? comma : -1;
    }
    boolean single = dot >= 0 && digits.indexOf('.') == dot;
    return single && digits.length() - dot - 1 != 3 ? dot : -1;
  }
}
