package pl.szansa.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The canonical tables, read from {@code data/dictionary/*.json} (Frictionless Table Schemas). */
public final class Dictionary {

  private static final List<String> NAMES =
      List.of("participants", "supports", "spending", "projects", "published");
  private static final List<String> RESOLVED = List.of("participations", "finances");
  private static final Dictionary SHIPPED = new Dictionary();

  private final List<TableSchema> tables;
  private final List<TableSchema> resolved;

  private Dictionary() {
    ObjectMapper json = new ObjectMapper();
    tables = NAMES.stream().map(name -> read(json, name)).toList();
    resolved = RESOLVED.stream().map(name -> read(json, name)).toList();
  }

  /** The dictionary that is packaged with the program. */
  public static Dictionary shipped() {
    return SHIPPED;
  }

  /** The tables that indicators are computed over, made from the row tables. */
  public List<TableSchema> resolved() {
    return resolved;
  }

  /** The row tables, in the order in which the docs list them. */
  public List<TableSchema> tables() {
    return tables;
  }

  public TableSchema table(String name) {
    return Stream.concat(tables.stream(), resolved.stream())
        .filter(t -> t.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }

  private static TableSchema read(ObjectMapper json, String name) {
    try (InputStream in = Dictionary.class.getResourceAsStream("/dictionary/" + name + ".json")) {
      JsonNode node = json.readTree(in);
      List<Field> fields = new ArrayList<>();
      node.get("fields").forEach(f -> fields.add(field(f)));
      return new TableSchema(
          name,
          text(node, "labels"),
          text(node, "descriptions"),
          node.path("datedBy").asText(""),
          fields);
    } catch (IOException e) {
      throw new UncheckedIOException("dictionary " + name, e);
    }
  }

  private static Field field(JsonNode f) {
    List<Code> codes = new ArrayList<>();
    f.path("categories").forEach(c -> codes.add(code(c)));
    return new Field(
        f.get("name").asText(),
        FieldType.valueOf(f.get("type").asText().toUpperCase(Locale.ROOT)),
        f.path("unit").asText(""),
        text(f, "labels"),
        text(f, "descriptions"),
        f.path("standard").asText(""),
        strings(f.path("aliases")),
        codes,
        f.path("constraints").path("required").asBoolean(false),
        Privacy.valueOf(f.path("privacy").asText("none").toUpperCase(Locale.ROOT)));
  }

  private static Code code(JsonNode c) {
    return new Code(
        c.get("value").asText(),
        text(c, "labels"),
        strings(c.path("aliases")),
        c.has("level") ? c.get("level").asInt() : null,
        c.path("sphere").asText(""));
  }

  private static Text text(JsonNode node, String property) {
    JsonNode labels = node.get(property);
    return new Text(labels.get("pl").asText(), labels.get("en").asText());
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(s -> strings.add(s.asText()));
    return strings;
  }
}
