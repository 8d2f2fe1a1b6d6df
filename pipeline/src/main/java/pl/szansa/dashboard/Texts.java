package pl.szansa.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.model.Language;
import pl.szansa.model.Text;

/** Wordings that stand in a resource file {@code {key: {pl, en}}}, both languages side by side. */
public final class Texts {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final Map<String, Text> texts;

  private Texts(Map<String, Text> texts) {
    this.texts = texts;
  }

  /** Reads a resource file; a key without one of the languages is a bug. */
  public static Texts of(String resource) {
    Map<String, Text> texts = new LinkedHashMap<>();
    tree(Page.resource(resource))
        .properties()
        .forEach(e -> texts.put(e.getKey(), text(e.getValue())));
    return new Texts(Collections.unmodifiableMap(texts));
  }

  /** All wordings, in the order of the file. */
  public Map<String, Text> all() {
    return texts;
  }

  /** All wordings of a language, for a template. */
  public Map<String, String> in(Language language) {
    Map<String, String> words = new LinkedHashMap<>();
    texts.forEach((key, text) -> words.put(key, text.in(language)));
    return words;
  }

  /**
   * A wording with its places filled.
   *
   * @param places what stands for each {@code {place}}; one that is not given is a bug
   */
  public String say(String key, Language language, Map<String, String> places) {
    Text text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no wording " + key);
    }
    return PLACE
        .matcher(text.in(language))
        .replaceAll(place -> Matcher.quoteReplacement(filled(key, place.group(1), places)));
  }

  private static String filled(String key, String place, Map<String, String> places) {
    String value = places.get(place);
    if (value == null) {
      throw new IllegalArgumentException("wording " + key + " needs " + place);
    }
    return value;
  }

  static Text text(JsonNode node) {
    return new Text(node.required("pl").asText(), node.required("en").asText());
  }

  static JsonNode tree(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a resource file is not JSON", e);
    }
  }
}
