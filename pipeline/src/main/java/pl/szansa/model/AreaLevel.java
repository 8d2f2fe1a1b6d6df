package pl.szansa.model;

import java.util.Locale;

/** The levels at which values are published, from the widest. */
public enum AreaLevel {
  COUNTRY,
  VOIVODESHIP,
  NUTS2,
  NUTS3,
  POWIAT,
  OFFICE,
  PROJECT,
  PEER_GROUP;

  /** As in the column {@code area_level}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
