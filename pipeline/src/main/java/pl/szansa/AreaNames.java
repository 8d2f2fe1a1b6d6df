package pl.szansa;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.szansa.ingest.registers.OfficeRegister;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Office;
import pl.szansa.model.Text;

/** Names of the areas that have values. */
final class AreaNames {

  private record Key(AreaLevel level, String code) {}

  private final Map<String, Text> voivodeships = voivodeships();
  private final Map<String, Office> offices = new HashMap<>();
  private final Map<String, String> listed;

  /**
   * @param listed names of beneficiaries that the register lacks, by office_id
   */
  AreaNames(OfficeRegister register, Map<String, String> listed) {
    register.offices().forEach(office -> offices.put(office.id(), office));
    this.listed = listed;
  }

  /** The areas of the values, from the widest, by code. */
  List<Area> of(List<IndicatorValue> values) {
    Set<Key> keys = new LinkedHashSet<>();
    values.forEach(v -> keys.add(new Key(v.level(), v.area())));
    List<Area> areas = new ArrayList<>();
    keys.forEach(key -> areas.add(area(key)));
    areas.sort(Comparator.comparing(Area::level).thenComparing(Area::code));
    return areas;
  }

  private Area area(Key key) {
    Text plain = new Text(key.code(), key.code());
    return switch (key.level()) {
      case COUNTRY -> new Area(key.level(), key.code(), new Text("Polska", "Poland"), "");
      case VOIVODESHIP ->
          new Area(key.level(), key.code(), voivodeships.getOrDefault(key.code(), plain), "");
      case POWIAT -> new Area(key.level(), key.code(), plain, key.code().substring(0, 2));
      case OFFICE -> office(key.code());
      case PROJECT, PEER_GROUP, NUTS2, NUTS3 -> new Area(key.level(), key.code(), plain, "");
    };
  }

  private Area office(String id) {
    Office known = offices.get(id);
    String name = known == null ? listed.getOrDefault(id, id) : known.name();
    String parent = known == null ? "" : known.voivodeship();
    return new Area(AreaLevel.OFFICE, id, new Text(name, name), parent);
  }

  private static Map<String, Text> voivodeships() {
    Map<String, Text> names = new HashMap<>();
    try (var in =
            new InputStreamReader(
                AreaNames.class.getResourceAsStream("/reference/voivodeships.csv"),
                StandardCharsets.UTF_8);
        var csv = CsvReader.builder().ofNamedCsvRecord(in)) {
      csv.forEach(
          r ->
              names.put(
                  r.getField("teryt"), new Text(r.getField("name_pl"), r.getField("name_en"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
