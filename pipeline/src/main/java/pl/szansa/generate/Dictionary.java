package pl.szansa.generate;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.szansa.model.Missing;

/** Field names and code wordings of a canonical table, from its dictionary file. */
final class Dictionary {

  static final Dictionary PARTICIPANTS = new Dictionary("participants");
  static final Dictionary SUPPORTS = new Dictionary("supports");
  static final Dictionary SPENDING = new Dictionary("spending");

  private final String table;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, Map<String, Wording>> codes = new HashMap<>();

  private record Wording(String pl, String en, String alias) {}

  private Dictionary(String table) {
    this.table = table;
    JsonNode schema =
        Yaml.resource("dictionary/" + table + ".json", new TypeReference<JsonNode>() {});
    for (JsonNode field : schema.get("fields")) {
      String name = field.get("name").asText();
      positions.put(name, positions.size());
      if (field.has("categories")) {
        codes.put(name, wordings(field.get("categories")));
      }
    }
  }

  static List<Dictionary> all() {
    return List.of(PARTICIPANTS, SUPPORTS, SPENDING);
  }

  String table() {
    return table;
  }

  int size() {
    return positions.size();
  }

  int position(String field) {
    Integer position = positions.get(field);
    if (position == null) {
      throw new IllegalArgumentException("table " + table + " has no field " + field);
    }
    return position;
  }

  /** Code to word for a coded field, null for any other. */
  Map<String, String> words(String field, Style.Words choice) {
    Map<String, Wording> wordings = codes.get(field);
    if (wordings == null) {
      return null;
    }
    Map<String, String> words = new HashMap<>();
    wordings.forEach((code, wording) -> words.put(code, word(wording, choice)));
    words.put(Missing.REFUSED.code(), refusal(choice));
    words.put(Missing.NO_ANSWER.code(), "");
    return words;
  }

  private static String refusal(Style.Words choice) {
    return choice == Style.Words.EN ? Missing.REFUSED.label().en() : "Odmowa";
  }

  private static String word(Wording wording, Style.Words choice) {
    return switch (choice) {
      case PL -> wording.pl;
      case EN -> wording.en;
      case ALIAS -> wording.alias.length() == 1 ? upper(wording.alias) : wording.alias;
    };
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static Map<String, Wording> wordings(JsonNode categories) {
    Map<String, Wording> wordings = new HashMap<>();
    for (JsonNode category : categories) {
      String pl = category.get("labels").get("pl").asText();
      List<String> aliases = new ArrayList<>();
      category.get("aliases").forEach(alias -> aliases.add(alias.asText()));
      String alias = aliases.isEmpty() ? pl : aliases.get(0);
      wordings.put(
          category.get("value").asText(),
          new Wording(pl, category.get("labels").get("en").asText(), alias));
    }
    return wordings;
  }
}
