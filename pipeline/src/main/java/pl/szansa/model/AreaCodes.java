package pl.szansa.model;

import java.io.Serializable;

/**
 * Where a row counts, on its day; a code that is not known is empty.
 *
 * @param powiat four TERYT digits
 * @param nuts3 subregion, for example PL921
 * @param nuts2 region, for example PL92
 * @param voivodeship two TERYT digits
 */
public record AreaCodes(String powiat, String nuts3, String nuts2, String voivodeship)
    implements Serializable {

  /** Of a place that nobody knows. */
  public static final AreaCodes UNKNOWN = new AreaCodes("", "", "", "");
}
