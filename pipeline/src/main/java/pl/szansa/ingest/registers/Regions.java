package pl.szansa.ingest.registers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.szansa.model.Text;

/** Names of the voivodeships and of the NUTS regions. */
public final class Regions {

  /**
   * A voivodeship, or a region of any version of NUTS.
   *
   * @param code two TERYT digits, or a NUTS code
   * @param name what people read
   * @param voivodeship code of the one that it lies in, empty for a voivodeship
   */
  public record Region(String code, Text name, String voivodeship) {}

  private final Map<String, Region> byCode = new HashMap<>();

  /** The lists that the program brings along. */
  public static Regions shipped() {
    Regions regions = new Regions();
    RegisterFile.shipped("voivodeships.csv").lines(line -> regions.add(line, "teryt"));
    RegisterFile.shipped("nuts-regions.csv").lines(line -> regions.add(line, "code"));
    return regions;
  }

  private void add(RegisterLine line, String codeColumn) {
    String code = line.required(codeColumn);
    Text name = new Text(line.required("name_pl"), line.required("name_en"));
    byCode.put(code, new Region(code, name, line.optional("voivodeship")));
  }

  public Optional<Region> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
