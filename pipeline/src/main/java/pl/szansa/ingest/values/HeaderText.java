package pl.szansa.ingest.values;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A header as people write it, made comparable: {@code (6) wykształcenie}, {@code Wartość projektu
 * [zł]}, {@code DataRozpoczeciaUdzialu} and {@code data_rozpoczecia_udzialu} are read as their
 * words alone.
 */
public final class HeaderText {

  /** Where a small letter or a digit meets a capital, and where capitals meet a word. */
  private static final Pattern HUMPS =
      Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private static final Pattern BRACKETS = Pattern.compile("[(\\[{]([^)\\]}]*)[)\\]}]");

  /** What brackets say of the values, not of the field. */
  private static final Set<String> UNITS =
      Set.of(
          "",
          "zl",
          "pln",
          "w zl",
          "w pln",
          "zlotych",
          "w zlotych",
          "eur",
          "w lat",
          "lat",
          "lata",
          "w latach",
          "years",
          "godz",
          "h",
          "godziny",
          "w godzinach",
          "hours",
          "tak nie",
          "tak nie odmowa",
          "t n",
          "yes no",
          "k m",
          "kobieta mezczyzna",
          "rrrr mm dd",
          "dd mm rrrr",
          "yyyy mm dd",
          "dd mm yyyy",
          "data",
          "szt",
          "os",
          "jezeli dotyczy",
          "o ile dotyczy",
          "jesli dotyczy",
          "pole obowiazkowe",
          "obowiazkowe",
          "lista",
          "wybierz z listy");

  private static final List<String> TRAILING_UNITS =
      List.of(" w zl", " w pln", " zl", " pln", " w latach");

  /** Numbers of a form's field before it: 5, 5 a, 1 2 3; Roman ones where a dot follows. */
  private static final Pattern LEADING =
      Pattern.compile("(?:(?:lp|nr|pkt|poz|kol|pole) )?(?:\\d{1,2}[a-z]? ){1,3}(?=\\p{L}{2})");

  private static final Pattern ROMAN =
      Pattern.compile("^\\s*[(\\[]?(?:[IVX]{1,5}|[a-zA-Z])[.)\\]]\\s*(?=\\p{L}{2})");
  private static final Pattern TRAILING = Pattern.compile("(?<=\\p{L}{2}) \\d{1,2}$");

  /** Whose it is, where that goes without saying. */
  private static final Pattern WHOSE =
      Pattern.compile(
          " (?:uczestni(?:ka|czki)|osoby|beneficjenta ostatecznego|participant|of participant)"
              + "(?: (?:uczestni(?:ka|czki)|projektu))*$");

  private static final int LONG = 9;

  private HeaderText() {}

  /** The words of a header, humps of letter case taken for gaps. */
  public static String words(String header) {
    return Words.normalise(HUMPS.matcher(header).replaceAll(" "));
  }

  /**
   * The ways to read a header, the most literal first. The first is as {@link Words#normalise}
   * makes it; the last ones are without numbering and units.
   */
  public static List<String> readings(String header) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add(Words.normalise(header));
    readings.add(words(header));
    String bare = words(withoutUnits(ROMAN.matcher(header).replaceFirst("")));
    readings.add(bare);
    readings.add(plain(bare));
    String whose = WHOSE.matcher(plain(bare)).replaceFirst("");
    if (whose.length() >= LONG) {
      readings.add(whose);
    }
    readings.remove("");
    return List.copyOf(readings);
  }

  /** The reading that has nothing in it but the field's name. */
  public static String plain(String words) {
    String plain =
        LEADING.matcher(words).lookingAt() ? LEADING.matcher(words).replaceFirst("") : words;
    plain = TRAILING.matcher(plain).replaceFirst("");
    for (String unit : TRAILING_UNITS) {
      if (plain.endsWith(unit)) {
        return plain.substring(0, plain.length() - unit.length());
      }
    }
    return plain;
  }

  private static String withoutUnits(String header) {
    return BRACKETS
        .matcher(header)
        .replaceAll(
            m -> {
              String inside = Words.normalise(m.group(1));
              boolean number = inside.matches("\\d{1,2}[a-z]?");
              return number || UNITS.contains(inside)
                  ? " "
                  : java.util.regex.Matcher.quoteReplacement(m.group());
            });
  }
}
