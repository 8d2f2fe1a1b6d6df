package pl.szansa.ingest.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Decimal numbers as offices write them: {@code 13 200 716,71 zł}, {@code 1. 386 075,37}, {@code
 * 200626162.00}, {@code 1.386.075,37}, {@code (120,00)} for a negative one. A share such as {@code
 * 45%} is none: no field of the dictionary holds shares.
 */
public final class Amounts {

  /** What the store's decimal(18, 2) holds. */
  private static final int MOST_WHOLE_DIGITS = 16;

  private static final int LONGEST = 40;

  /** Digits and a mark whose number surely fits. */
  private static final int LONGEST_PLAIN = 14;

  private Amounts() {}

  /**
   * The number, or null if the text is none. Spaces of every kind and the currency are ignored. The
   * last of both comma and dot is the decimal mark; of one kind alone, a single one is, unless
   * three digits follow a dot as in {@code 1.386}, which groups. {@code 1,000} is none: in Poland
   * it is one, elsewhere a thousand, and a guess would be wrong by that factor.
   *
   * @return scale 2
   */
  public static BigDecimal parse(String text) {
    BigDecimal plain = plain(text);
    return plain == null ? parseAny(text) : plain;
  }

  /**
   * The number of a text of digits alone, or of digits, one comma or dot, and one or two digits,
   * which is what most texts are; null for all others.
   *
   * @return scale 2
   */
  static BigDecimal plain(String text) {
    int length = text.length();
    if (length == 0 || length > LONGEST_PLAIN || !isDigit(text.charAt(0))) {
      return null;
    }
    long digits = 0;
    int mark = -1;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        digits = 10 * digits + c - '0';
      } else if (mark < 0 && (c == ',' || c == '.')) {
        mark = i;
      } else {
        return null;
      }
    }
    int decimals = mark < 0 ? 0 : length - mark - 1;
    if (mark >= 0 && decimals == 0 || decimals > 2) {
      return null;
    }
    return BigDecimal.valueOf(
        decimals == 2 ? digits : decimals == 1 ? 10 * digits : 100 * digits, 2);
  }

  /** The same as {@link #parse}, in whatever spelling. */
  static BigDecimal parseAny(String text) {
    String digits = unbracketed(withoutDecoration(text));
    int comma = digits.indexOf(',');
    if (digits.length() > LONGEST
        || isSingle(digits, ',') && digits.indexOf('.') < 0 && mayGroup(digits, comma)) {
      return null;
    }
    int decimal = decimalMark(digits);
    int whole = decimal < 0 ? digits.length() : decimal;
    StringBuilder plain = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (isDigit(c) || c == '-' && i == 0) {
        plain.append(c);
      } else if (i == decimal) {
        plain.append('.');
      } else if (!groups(digits, i, whole)) {
        return null;
      }
    }
    return number(plain);
  }

  /** Bookkeepers write a negative amount in brackets, with the currency in them or behind. */
  private static String unbracketed(String digits) {
    boolean negative =
        digits.length() > 2
            && digits.startsWith("(")
            && digits.endsWith(")")
            && isDigit(digits.charAt(1));
    return negative ? "-" + withoutCurrency(digits.substring(1, digits.length() - 1)) : digits;
  }

  private static BigDecimal number(StringBuilder plain) {
    if (plain.chars().noneMatch(c -> isDigit((char) c))
        || plain.charAt(plain.length() - 1) == '.') {
      return null;
    }
    BigDecimal number = new BigDecimal(plain.toString());
    // a third decimal is not rounded away in silence
    return number.stripTrailingZeros().scale() > 2
            || number.precision() - number.scale() > MOST_WHOLE_DIGITS
        ? null
        : number.setScale(2, RoundingMode.UNNECESSARY);
  }

  private static boolean isSingle(String digits, char mark) {
    return digits.indexOf(mark) >= 0 && digits.indexOf(mark) == digits.lastIndexOf(mark);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the mark at {@code i} has whole groups of three digits behind it. */
  private static boolean groups(String digits, int i, int whole) {
    char c = digits.charAt(i);
    long behind =
        i < whole ? digits.substring(i, whole).chars().filter(d -> isDigit((char) d)).count() : 0;
    return (c == '.' || c == ',' || c == '\'')
        && i > 0
        && isDigit(digits.charAt(i - 1))
        && behind > 0
        && behind % 3 == 0;
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
    return withoutCurrency(kept.toString().toLowerCase(Locale.ROOT));
  }

  private static String withoutCurrency(String lower) {
    String amount = lower.startsWith("pln") ? lower.substring(3) : lower;
    for (String unit : new String[] {"pln", "złotych", "zł.", "zł", "zl"}) {
      if (amount.endsWith(unit)) {
        return amount.substring(0, amount.length() - unit.length());
      }
    }
    return amount;
  }

  private static int decimalMark(String digits) {
    int comma = digits.lastIndexOf(',');
    int dot = digits.lastIndexOf('.');
    if (comma >= 0 && dot >= 0) {
      return Math.max(comma, dot);
    }
    if (comma >= 0) {
      return isSingle(digits, ',') ? comma : -1;
    }
    return isSingle(digits, '.') && !mayGroup(digits, dot) ? dot : -1;
  }

  /** Whether the only mark may group thousands: one to three digits, no zero first, then three. */
  private static boolean mayGroup(String digits, int mark) {
    int first = digits.startsWith("-") ? 1 : 0;
    int before = mark - first;
    return digits.length() - mark - 1 == 3
        && before >= 1
        && before <= 3
        && digits.charAt(first) != '0';
  }
}
