package pl.szansa.ingest.values;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * TERYT codes of communes: voivodeship (2 digits, even, 02 to 32), powiat (2, cities with the
 * rights of one from 61 on), commune (2), and in seven digits its kind (1 urban, 2 rural, 3 both, 4
 * and 5 the parts of 3, 8 and 9 districts). They are text, because of the leading zero.
 */
public final class Teryt {

  private static final Pattern SOUND =
      Pattern.compile("(?:0[2468]|[12][02468]|3[02])\\d{4}[1-589]?");

  /** No voivodeship has more than 42 powiats or 20 cities. */
  private static final Pattern LIKELY =
      Pattern.compile("..(?:0[1-9]|[1-3]\\d|4[0-5]|6[1-9]|7\\d).*");

  private Teryt() {}

  /** Whether a text is a code of six or seven digits. */
  public static boolean sound(String text) {
    return SOUND.matcher(text).matches();
  }

  /**
   * A code with the leading zero that a spreadsheet took from it, where only that makes a code of
   * it; any other text as it is.
   */
  public static String restored(String text) {
    String digits = text.strip().replaceAll("[ -]|[.,]0+$", "");
    if (!digits.matches("\\d{5,7}")) {
      return text.strip();
    }
    List<String> readings =
        Stream.of(digits, "0" + digits)
            .filter(Teryt::sound)
            .filter(code -> LIKELY.matcher(code).matches())
            .toList();
    return readings.size() == 1 ? readings.get(0) : digits;
  }
}
