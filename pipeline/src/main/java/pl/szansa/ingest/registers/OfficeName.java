package pl.szansa.ingest.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.ingest.values.Words;

/**
 * What the name of a welfare centre says: which kind of centre it is, and where. {@code GMINA BIECZ
 * / OPS}, {@code Ośrodek Pomocy Społecznej w Bieczu} and {@code "OPS Gminy Biecz"} say the same.
 *
 * @param kind kind of centre
 * @param unit kind of commune, as far as the name tells
 * @param places the place, as words without diacritics; twice where it is told twice
 * @param voivodeship two-digit code, empty where it is not told
 */
record OfficeName(Kind kind, Unit unit, List<List<String>> places, String voivodeship) {

  /** Kinds of centres; a centre of any commune may be called OPS. */
  enum Kind {
    OPS,
    MOPS,
    GOPS,
    MGOPS,
    MOPR,
    PCPR,
    CUS;

    private boolean social() {
      return this == OPS || this == MOPS || this == GOPS || this == MGOPS;
    }

    boolean fits(Kind other) {
      return this == other || social() && other.social() && (this == OPS || other == OPS);
    }
  }

  /** Kinds of communes. */
  enum Unit {
    ANY,
    URBAN,
    RURAL,
    URBAN_RURAL;

    boolean fits(Unit other) {
      return this == other || this == ANY || other == ANY;
    }
  }

  private record Phrase(Pattern pattern, Kind kind) {}

  private static final List<Phrase> PHRASES =
      List.of(
          phrase(
              "(?:miejsko gminn\\p{L}+|gminno miejsk\\p{L}+|osrod\\p{L}+ miejsko gminn\\p{L}+) osrod\\p{L}+ pomocy spolecznej",
              Kind.MGOPS),
          phrase("miejsk\\p{L}+ osrod\\p{L}+ pomocy spolecznej", Kind.MOPS),
          phrase("gminn\\p{L}+ osrod\\p{L}+ pomocy spolecznej", Kind.GOPS),
          phrase("miejsk\\p{L}+ osrod\\p{L}+ pomocy rodzinie", Kind.MOPR),
          phrase("osrod\\p{L}+ pomocy spolecznej", Kind.OPS),
          phrase("powiatow\\p{L}+ centr\\p{L}+ pomocy rodzinie", Kind.PCPR),
          phrase("centr\\p{L}+ uslug spolecznych", Kind.CUS),
          phrase("mgops|m gops|m g ops|gmops", Kind.MGOPS),
          phrase("mops", Kind.MOPS),
          phrase("gops", Kind.GOPS),
          phrase("ops", Kind.OPS),
          phrase("mopr", Kind.MOPR),
          phrase("pcpr", Kind.PCPR),
          phrase("cus", Kind.CUS));

  private static final Pattern VOIVODESHIP =
      Pattern.compile(
          "\\b(?:woj|wojewodztw\\p{L}|w wojewodztwie) (\\p{L}+?)(?:iego|ie|iem|im|i)?\\b"
              + "( mazursk\\p{L}+| pomorsk\\p{L}+)?");

  /** Stems of the voivodeships' names with their TERYT codes. */
  private static final Map<String, String> VOIVODESHIPS =
      Map.ofEntries(
          Map.entry("dolnoslask", "02"),
          Map.entry("kujawsko", "04"),
          Map.entry("lubelsk", "06"),
          Map.entry("lubusk", "08"),
          Map.entry("lodzk", "10"),
          Map.entry("malopolsk", "12"),
          Map.entry("mazowieck", "14"),
          Map.entry("opolsk", "16"),
          Map.entry("podkarpack", "18"),
          Map.entry("podlask", "20"),
          Map.entry("pomorsk", "22"),
          Map.entry("slask", "24"),
          Map.entry("swietokrzysk", "26"),
          Map.entry("warminsko", "28"),
          Map.entry("wielkopolsk", "30"),
          Map.entry("zachodniopomorsk", "32"));

  /** Words before the place that say what kind of unit it is. */
  private static final Set<String> UNITS =
      Set.of(
          "gmina",
          "gminy",
          "gminie",
          "miasto",
          "miasta",
          "miescie",
          "powiat",
          "powiatu",
          "w",
          "we",
          "i",
          "z",
          "siedziba",
          "dla");

  private static Phrase phrase(String regex, Kind kind) {
    return new Phrase(Pattern.compile("(?<!\\S)(?:" + regex + ")(?!\\S)"), kind);
  }

  /** Two-digit code of a voivodeship given as code or name; empty if it is none. */
  static String voivodeship(String text) {
    String words = Words.normalise(text);
    if (VOIVODESHIPS.containsValue(words)) {
      return words;
    }
    return VOIVODESHIPS.entrySet().stream()
        .filter(v -> words.startsWith(v.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** What a name says, if it is that of one welfare centre at a place. */
  static Optional<OfficeName> of(String name) {
    String words = Words.normalise(name);
    String voivodeship = "";
    Matcher in = VOIVODESHIP.matcher(words);
    if (in.find()) {
      voivodeship = voivodeship(in.group(1));
      words = (words.substring(0, in.start()) + words.substring(in.end())).strip();
    }
    for (Phrase phrase : PHRASES) {
      Matcher m = phrase.pattern().matcher(words);
      if (m.find()) {
        String before = words.substring(0, m.start()).strip();
        String after = words.substring(m.end()).strip();
        return of(phrase.kind(), before, after, voivodeship);
      }
    }
    return Optional.empty();
  }

  private static Optional<OfficeName> of(
      Kind kind, String before, String after, String voivodeship) {
    List<List<String>> places = new ArrayList<>();
    Unit unit = Unit.ANY;
    for (String side : List.of(before, after)) {
      List<String> words = new ArrayList<>(List.of(side.split(" ")));
      words.removeIf(String::isEmpty);
      unit = unit == Unit.ANY ? unit(words) : unit;
      place(words).ifPresent(places::add);
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new OfficeName(kind, unit, places, voivodeship));
  }

  private static Unit unit(List<String> words) {
    if (words.isEmpty()) {
      return Unit.ANY;
    }
    String side = String.join(" ", words);
    if (side.matches(
        "(?:miasto i gmin|gmina i miast|miasta i gmin|gminy i miast|gmin\\p{L} miejsko).*")) {
      return Unit.URBAN_RURAL;
    }
    if (side.matches("(?:gmin\\p{L} )?wiejsk\\p{L}+ .*")) {
      return Unit.RURAL;
    }
    return side.matches("gmin\\p{L} (?:miejsk\\p{L}+|miast\\p{L}) .*") ? Unit.URBAN : Unit.ANY;
  }

  /** The words behind the kind of unit; Nowe Miasto keeps its own. */
  private static Optional<List<String>> place(List<String> words) {
    int from = 0;
    while (from < words.size() && filler(words.get(from))) {
      from++;
    }
    return from == words.size() ? Optional.empty() : Optional.of(words.subList(from, words.size()));
  }

  private static boolean filler(String word) {
    return UNITS.contains(word) || word.matches("(?:miejsk|wiejsk)(?:a|iej|o)");
  }

  /** Whether two names may be those of one office, and leave no doubt about the place. */
  boolean fits(OfficeName other) {
    return kind.fits(other.kind)
        && unit.fits(other.unit)
        && (voivodeship.isEmpty()
            || other.voivodeship.isEmpty()
            || voivodeship.equals(other.voivodeship))
        && places.stream()
            .allMatch(p -> other.places.stream().allMatch(o -> PlaceForms.same(o, p)));
  }
}
