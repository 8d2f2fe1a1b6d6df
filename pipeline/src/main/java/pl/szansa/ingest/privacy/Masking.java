package pl.szansa.ingest.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.ingest.values.Identifiers;
import pl.szansa.ingest.values.Pesel;

/** Takes identifiers and addresses out of a text before it is stored or shown. */
public final class Masking {

  /** What stands in place of something hidden. */
  public static final String HIDDEN = "[•••]";

  /** Nine digits that are followed by decimals or a currency are an amount. */
  private static final String NO_AMOUNT = "(?!\\d|[.,]\\d|\\s*(?:zł|PLN))";

  private static final Pattern PERSONAL =
      Pattern.compile(
          // a PESEL, also in two parts; a telephone with 48 before it
          "(?<!\\d)\\d{6}[ -]?\\d{5}(?!\\d)"
              + "|\\S+@\\S+\\.\\S+"
              // mobile and landline telephones
              + "|(?<!\\d)(?:\\+48[ -]?)?\\d{3}[ -]?\\d{3}[ -]?\\d{3}"
              + NO_AMOUNT
              + "|(?<!\\d)(?:\\+48[ -]?)?\\(?\\d{2}\\)?[ /-]\\d{3}[ -]?\\d{2}[ -]?\\d{2}"
              + NO_AMOUNT);

  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
  private static final Pattern DIGITS = Pattern.compile("(?<!\\d)(\\d{6})[ -]?(\\d{5})(?!\\d)");

  /** Ten or eleven digits, perhaps in groups. */
  private static final Pattern SPREAD =
      Pattern.compile("(?<![\\d.,])\\d(?:[ \u00a0-]?\\d){9,10}(?![\\d]|[.,]\\d)");

  private static final int FEWEST_DIGITS = 9;
  private static final int LONGEST = 200;

  private Masking() {}

  /** The text with what {@link #hide} hides, shortened. */
  public static String mask(String text) {
    return shorten(hide(text));
  }

  /** The beginning of a text that is long. */
  public static String shorten(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /** The text with PESEL-like numbers, e-mail addresses and telephones replaced. */
  public static String hide(String text) {
    if (!suspicious(text)) {
      return text;
    }
    String hidden = PERSONAL.matcher(text).replaceAll(HIDDEN);
    return SPREAD
        .matcher(hidden)
        .replaceAll(m -> Matcher.quoteReplacement(person(m.group()) ? HIDDEN : m.group()));
  }

  /**
   * Whether a text has a valid PESEL or an e-mail address in it, or is a PESEL with a slip of the
   * hand and nothing else: what no number of a project has, while one of nine digits is not always
   * a telephone.
   */
  public static boolean names(String text) {
    return suspicious(text)
        && (EMAIL.matcher(text).find()
            || DIGITS.matcher(text).results().anyMatch(m -> Pesel.valid(m.group(1) + m.group(2)))
            || SPREAD.matcher(text).results().anyMatch(m -> person(m.group()))
            || mistyped(text.strip()));
  }

  /** Whether digits are a valid PESEL, also one whose first zero a spreadsheet took away. */
  private static boolean person(String digits) {
    String identifier = Identifiers.normalise(digits);
    return Pesel.looksLikeOne(identifier) && Pesel.valid(identifier);
  }

  private static boolean mistyped(String text) {
    return Pesel.looksLikeOne(text) && Pesel.birthDate(text) != null;
  }

  /** In place of a number of cells that may hold anything. */
  public static String hidden(int cells) {
    return cells + " × " + HIDDEN;
  }

  private static boolean suspicious(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@' || c >= '0' && c <= '9' && ++digits >= FEWEST_DIGITS) {
        return true;
      }
    }
    return false;
  }
}
