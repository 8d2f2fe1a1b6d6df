package pl.szansa.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Missing;
import pl.szansa.model.Text;

/**
 * What breakdowns, their categories and area levels are called; taken from the data dictionary,
 * which is the one place for the names of fields and codes.
 */
public final class Labels {

  private static final Pattern BAND = Pattern.compile("(\\d+)[_-](\\d+)");
  private static final Pattern BELOW = Pattern.compile("(?:below|under|less_than)_(\\d+)");
  private static final Pattern ABOVE = Pattern.compile("(?:above|over|more_than)_(\\d+)");
  private static final Pattern FROM = Pattern.compile("(\\d+)(?:\\+|_plus|_and_over|_or_more)");

  private final Map<String, Text> breakdowns = new HashMap<>();
  private final Map<String, Map<String, Text>> categories = new HashMap<>();

  public Labels() {
    for (String table : List.of("supports", "spending", "participants")) {
      JsonNode fields = Texts.tree(Page.resource("dictionary/" + table + ".json")).path("fields");
      fields.forEach(this::add);
    }
    breakdowns.put("total", new Text("ogółem", "total"));
    breakdowns.put("age", new Text("Wiek", "Age"));
  }

  private void add(JsonNode field) {
    String name = field.path("name").asText();
    breakdowns.put(name, Texts.text(field.path("labels")));
    Map<String, Text> codes = categories.computeIfAbsent(name, n -> new HashMap<>());
    field
        .path("categories")
        .forEach(c -> codes.put(c.path("value").asText(), Texts.text(c.path("labels"))));
  }

  /** The name of a breakdown; a breakdown that no dictionary names keeps its code, made legible. */
  public Text breakdown(String breakdown) {
    return breakdowns.getOrDefault(breakdown, legible(breakdown));
  }

  /** The name of a category: by the dictionary, as a missing answer, or as a band of ages. */
  public Text category(String breakdown, String category) {
    for (Missing missing : Missing.values()) {
      if (missing.code().equals(category)) {
        return missing.label();
      }
    }
    Text known = categories.getOrDefault(breakdown, Map.of()).get(category);
    if (known != null) {
      return known;
    }
    return category.equals("all") ? breakdowns.get("total") : band(category);
  }

  /** What an area of the level is called. */
  public static Text level(AreaLevel level) {
    return switch (level) {
      case COUNTRY -> new Text("kraj", "country");
      case VOIVODESHIP -> new Text("województwo", "voivodeship");
      case POWIAT -> new Text("powiat", "powiat");
      case OFFICE -> new Text("ośrodek", "office");
      case PROJECT -> new Text("projekt", "project");
      case PEER_GROUP -> new Text("grupa porównawcza", "peer group");
    };
  }

  private static Text band(String category) {
    Matcher band = BAND.matcher(category);
    if (band.matches()) {
      String years = band.group(1) + "\u2013" + band.group(2);
      return new Text(years + " lat", years + " years");
    }
    Matcher below = BELOW.matcher(category);
    if (below.matches()) {
      return new Text("poniżej " + below.group(1) + " lat", "below " + below.group(1) + " years");
    }
    Matcher above = ABOVE.matcher(category);
    if (above.matches()) {
      return new Text("powyżej " + above.group(1) + " lat", "above " + above.group(1) + " years");
    }
    Matcher from = FROM.matcher(category);
    return from.matches()
        ? new Text(from.group(1) + " lat i więcej", from.group(1) + " years and over")
        : legible(category);
  }

  private static Text legible(String code) {
    String words = code.replace('_', ' ');
    return new Text(words, words);
  }
}
