package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.List;
import pl.szansa.model.AreaLevel;

/**
 * Where a row counts.
 *
 * @param office office_id
 * @param project project number; empty where the office is as fine as it gets
 * @param powiat TERYT code; it and the following are empty if unknown
 * @param nuts3 NUTS 3 code
 * @param nuts2 NUTS 2 code
 * @param voivodeship TERYT code
 * @param programmingPeriod for example 2007-2013, empty if unknown
 */
record Place(
    String office,
    String project,
    String powiat,
    String nuts3,
    String nuts2,
    String voivodeship,
    String programmingPeriod)
    implements Serializable {

  /** The columns that it is read from. */
  static final List<String> COLUMNS =
      List.of("office", "project", "powiat", "nuts3", "nuts2", "voivodeship", "programming_period");

  /**
   * @param codes in the order of the columns
   */
  static Place of(List<String> codes) {
    return new Place(
        codes.get(0),
        codes.get(1),
        codes.get(2),
        codes.get(3),
        codes.get(4),
        codes.get(5),
        codes.get(6));
  }

  /** In the order of the columns. */
  List<String> codes() {
    return List.of(office, project, powiat, nuts3, nuts2, voivodeship, programmingPeriod);
  }

  Place withoutProject() {
    return new Place(office, "", powiat, nuts3, nuts2, voivodeship, programmingPeriod);
  }

  /** Code of the area of a level, empty if unknown. */
  String area(AreaLevel level) {
    return switch (level) {
      case COUNTRY -> "all";
      case VOIVODESHIP -> voivodeship;
      case NUTS2 -> nuts2;
      case NUTS3 -> nuts3;
      case POWIAT -> powiat;
      case OFFICE -> office;
      case PROJECT -> project;
      case PEER_GROUP -> throw new IllegalArgumentException("a row knows no peer group");
    };
  }
}
