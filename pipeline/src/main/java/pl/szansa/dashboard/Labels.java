package pl.szansa.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.model.Text;

/**
 * What breakdowns, their categories and area levels are called; taken from the data dictionary,
 * which is the one place for the names of fields and codes.
 */
public final class Labels {

  private static final Text TOTAL = new Text("ogółem", "total");

  private final Map<String, Field> fields = new HashMap<>();

  public Labels() {
    for (Breakdown breakdown : CatalogueReader.breakdowns()) {
      String table = breakdown.over().name().toLowerCase(Locale.ROOT);
      fields.put(
          breakdown.id(), Dictionary.shipped().table(table).field(breakdown.columns().get(0)));
    }
  }

  /** The name of a breakdown; one that no dictionary names keeps its code, made legible. */
  public Text breakdown(String breakdown) {
    if (breakdown.equals("total")) {
      return TOTAL;
    }
    return fields.containsKey(breakdown) ? fields.get(breakdown).label() : legible(breakdown);
  }

  /** The name of a category: by the dictionary, or as a missing answer. */
  public Text category(String breakdown, String category) {
    for (Missing missing : Missing.values()) {
      if (missing.code().equals(category)) {
        return missing.label();
      }
    }
    if (category.equals("all")) {
      return TOTAL;
    }
    return fields.containsKey(breakdown)
        ? fields.get(breakdown).code(category).map(Code::label).orElse(legible(category))
        : legible(category);
  }

  /**
   * Where a category stands among those of its breakdown: as the dictionary has it, others last.
   */
  public int place(String breakdown, String category) {
    if (!fields.containsKey(breakdown)) {
      return Integer.MAX_VALUE;
    }
    List<String> codes = fields.get(breakdown).codes().stream().map(Code::value).toList();
    int place = codes.indexOf(category);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  /** What an area of the level is called. */
  public static Text level(AreaLevel level) {
    return switch (level) {
      case COUNTRY -> new Text("kraj", "country");
      case VOIVODESHIP -> new Text("województwo", "voivodeship");
      case NUTS2 -> new Text("region NUTS 2", "NUTS 2 region");
      case NUTS3 -> new Text("podregion NUTS 3", "NUTS 3 region");
      case POWIAT -> new Text("powiat", "powiat");
      case OFFICE -> new Text("ośrodek", "office");
      case PROJECT -> new Text("projekt", "project");
      case PEER_GROUP -> new Text("grupa porównawcza", "peer group");
    };
  }

  private static Text legible(String code) {
    String words = code.replace('_', ' ');
    return new Text(words, words);
  }
}
