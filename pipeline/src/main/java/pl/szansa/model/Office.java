package pl.szansa.model;

/**
 * A welfare or family-support centre, or another beneficiary.
 *
 * @param id office_id, the code of its area
 * @param name its name as published
 * @param teryt seven-digit TERYT code of its commune, empty if unknown
 * @param kind {@code welfare_centre} or {@code other}
 */
public record Office(String id, String name, String teryt, String kind)
    implements java.io.Serializable {

  public String voivodeship() {
    return teryt.length() < 2 ? "" : teryt.substring(0, 2);
  }

  public String powiat() {
    return teryt.length() < 4 ? "" : teryt.substring(0, 4);
  }
}
