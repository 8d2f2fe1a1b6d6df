package pl.szansa.model;

import java.util.Locale;

/** The levels at which values are published, from the widest. */
public enum AreaLevel {
  COUNTRY(new Text("kraj", "country")),
  VOIVODESHIP(new Text("województwo", "voivodeship")),
  NUTS2(new Text("region NUTS 2", "NUTS 2 region")),
  NUTS3(new Text("podregion NUTS 3", "NUTS 3 region")),
  POWIAT(new Text("powiat", "powiat")),
  OFFICE(new Text("ośrodek", "office")),
  PROJECT(new Text("projekt", "project")),
  PEER_GROUP(new Text("grupa porównawcza", "peer group"));

  private final Text label;

  AreaLevel(Text label) {
    this.label = label;
  }

  /** As in the column {@code area_level}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What an area of the level is called. */
  public Text label() {
    return label;
  }
}
