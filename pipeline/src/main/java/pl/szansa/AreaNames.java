package pl.szansa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.szansa.ingest.registers.OfficeRegister;
import pl.szansa.ingest.registers.Powiats;
import pl.szansa.ingest.registers.Regions;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Office;
import pl.szansa.model.PackedValues;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Text;

/** Names of the areas that have values. */
final class AreaNames {

  private record Key(AreaLevel level, String code) {}

  private final Regions regions = Regions.shipped();
  private final Powiats powiats = Powiats.shipped();
  private final Map<String, Office> offices = new HashMap<>();
  private final Map<String, String> listed;
  private final PeerGroups peers;

  /**
   * @param listed names of beneficiaries that the register lacks, by office_id
   * @param peers the peer groups, whose names these are
   */
  AreaNames(OfficeRegister register, Map<String, String> listed, PeerGroups peers) {
    register.offices().forEach(office -> offices.put(office.id(), office));
    this.listed = listed;
    this.peers = peers;
  }

  /** The areas of the values, from the widest, by code. */
  List<Area> of(List<IndicatorValue> values) {
    Set<Key> keys = new LinkedHashSet<>();
    PackedValues.of(values).forEachArea((level, code) -> keys.add(new Key(level, code)));
    List<Area> areas = new ArrayList<>();
    keys.forEach(key -> areas.add(area(key)));
    areas.sort(Comparator.comparing(Area::level).thenComparing(Area::code));
    return areas;
  }

  private Area area(Key key) {
    return switch (key.level()) {
      case COUNTRY -> new Area(key.level(), key.code(), new Text("Polska", "Poland"), "");
      case VOIVODESHIP, NUTS2, NUTS3 -> region(key);
      case POWIAT -> powiat(key.code());
      case OFFICE -> office(key.code());
      case PEER_GROUP -> peerGroup(key);
      case PROJECT -> unnamed(key);
    };
  }

  private static Area unnamed(Key key) {
    return new Area(key.level(), key.code(), new Text(key.code(), key.code()), "");
  }

  private Area peerGroup(Key key) {
    return peers
        .group(key.code())
        .map(group -> new Area(key.level(), key.code(), group.name(), ""))
        .orElseGet(() -> unnamed(key));
  }

  private Area region(Key key) {
    return regions
        .find(key.code())
        .map(r -> new Area(key.level(), key.code(), r.name(), r.voivodeship()))
        .orElseGet(() -> unnamed(key));
  }

  private Area powiat(String code) {
    String voivodeship = code.substring(0, 2);
    Text name =
        powiats
            .find(code)
            .map(powiat -> name(powiat, voivodeship))
            .orElseGet(() -> new Text(code, code));
    return new Area(AreaLevel.POWIAT, code, name, voivodeship);
  }

  private Text name(Powiats.Powiat powiat, String voivodeship) {
    if (powiat.city()) {
      return new Text(powiat.name() + " (miasto)", powiat.name() + " (city)");
    }
    String name = "powiat " + powiat.name();
    return powiats.namesakes(powiat)
        ? regions
            .find(voivodeship)
            .map(v -> new Text(among(name, v.name().pl()), among(name, v.name().en())))
            .orElseThrow()
        : new Text(name, name);
  }

  private static String among(String name, String voivodeship) {
    return name + " (" + voivodeship + ")";
  }

  /** An office, named by the register, else by project lists, else by its code. */
  Area office(String id) {
    Office known = offices.get(id);
    String name = known == null ? listed.getOrDefault(id, id) : known.name();
    String parent = known == null ? "" : known.voivodeship();
    return new Area(AreaLevel.OFFICE, id, new Text(name, name), parent);
  }
}
