package pl.szansa.peers;

import java.util.Optional;
import pl.szansa.model.Text;

/** What kind of commune an office works for, by its TERYT code. */
enum CommuneKind {
  URBAN(new Text("miasta", "towns"), new Text("gminach miejskich", "urban communes")),
  RURAL(
      new Text("gminy wiejskie", "rural communes"),
      new Text("gminach wiejskich", "rural communes")),
  URBAN_RURAL(
      new Text("gminy miejsko-wiejskie", "urban-rural communes"),
      new Text("gminach miejsko-wiejskich", "urban-rural communes")),
  POWIAT(new Text("powiaty", "powiats"), new Text("powiatach", "powiats"));

  /** From this number on a powiat is a city. */
  private static final int FIRST_CITY = 61;

  private final Text noun;
  private final Text place;

  CommuneKind(Text noun, Text place) {
    this.noun = noun;
    this.place = place;
  }

  /** What a group of them is called. */
  Text noun() {
    return noun;
  }

  /** Where its offices are; in Polish the locative. */
  Text place() {
    return place;
  }

  /**
   * The kind of a code of six or seven digits: a city with the rights of a powiat is urban, a
   * commune is what its seventh digit says, and what is no commune is a powiat's.
   *
   * @return empty where the code does not tell
   */
  static Optional<CommuneKind> of(String teryt) {
    if (teryt.length() < 6) {
      return Optional.empty();
    }
    if (Integer.parseInt(teryt.substring(2, 4)) >= FIRST_CITY) {
      return Optional.of(URBAN);
    }
    if (teryt.startsWith("00", 4)) {
      return Optional.of(POWIAT);
    }
    return switch (teryt.substring(6)) {
      case "1", "8", "9" -> Optional.of(URBAN);
      case "2" -> Optional.of(RURAL);
      case "3", "4", "5" -> Optional.of(URBAN_RURAL);
      default -> Optional.empty();
    };
  }
}
