package pl.szansa.ingest.values;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that offices write with their unit: {@code 40 godz.}, {@code 34 lata}. */
public final class Quantities {

  /** What may stand behind the number, by the unit of the field. */
  private static final Map<String, Pattern> UNITS =
      Map.of(
          "hours",
              Pattern.compile(
                  "(?iu)(.*[\\d,.])\\s*(?:h|hrs?|hours?|g\\.|godz\\.?|godzin[ay]?)\\.?"),
          "years", Pattern.compile("(?iu)(.*\\d)\\s*(?:l\\.|lat|lata|rok|years?|yrs?)"));

  private Quantities() {}

  /**
   * The number, or null if the text is none. Lesson hours are none: they are shorter.
   *
   * @param unit the field's unit, as in the dictionary
   */
  public static BigDecimal parse(String text, String unit) {
    BigDecimal plain = Amounts.plain(text);
    if (plain != null) {
      return plain;
    }
    Pattern written = UNITS.get(unit);
    if (written != null) {
      Matcher m = written.matcher(text.strip());
      if (m.matches()) {
        return Amounts.parse(m.group(1));
      }
    }
    return Amounts.parse(unit.isEmpty() ? withoutPercent(text.strip()) : text);
  }

  /** A share among figures of all kinds says so itself; no amount of money is a percentage. */
  private static String withoutPercent(String text) {
    return text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
  }
}
