package pl.szansa.ingest.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The statistical regions that powiats belong to, by the versions of the NUTS classification.
 *
 * @see <a href="https://eur-lex.europa.eu/eli/reg/2003/1059">Regulation (EC) No 1059/2003</a>
 */
public final class Nuts {

  /**
   * A powiat in a version.
   *
   * @param powiat four TERYT digits
   * @param nuts3 subregion
   * @param nuts2 region
   * @param from first day of the version, or of the powiat
   * @param to last day, null if it goes on
   */
  record Line(String powiat, String nuts3, String nuts2, LocalDate from, LocalDate to) {}

  private final Map<String, List<Line>> byPowiat = new HashMap<>();

  /** The versions that the program brings along. */
  static Nuts shipped() {
    Nuts nuts = new Nuts();
    RegisterFile.shipped("nuts.csv").lines(nuts::add);
    nuts.byPowiat.values().forEach(lines -> lines.sort(Comparator.comparing(Line::from)));
    return nuts;
  }

  private void add(RegisterLine line) {
    String powiat = line.required("powiat");
    byPowiat
        .computeIfAbsent(powiat, p -> new ArrayList<>())
        .add(
            new Line(
                powiat,
                line.required("nuts3"),
                line.required("nuts2"),
                line.date("valid_from"),
                line.date("valid_to")));
  }

  /**
   * The regions of a powiat on a day. The oldest version serves the days before it too, and a
   * powiat that is gone keeps its last one.
   */
  Optional<Line> on(String powiat, LocalDate day) {
    List<Line> lines = byPowiat.getOrDefault(powiat, List.of());
    Line nearest = null;
    for (Line line : lines) {
      if (nearest == null || !day.isBefore(line.from())) {
        nearest = line;
      }
    }
    return Optional.ofNullable(nearest);
  }
}
