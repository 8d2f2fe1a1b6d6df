package pl.szansa.tables.packages;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import pl.szansa.model.Language;
import pl.szansa.model.Output;
import pl.szansa.model.Text;

/** JSON for people to look at as well: indented, and the same bytes on every machine. */
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode strings(List<String> texts) {
    return array(texts, JsonNodeFactory.instance::textNode);
  }

  static <T> ArrayNode array(List<T> items, Function<T, ? extends JsonNode> json) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(json.apply(item)));
    return array;
  }

  /** Title and description in a language, and both in both, as in the data dictionary. */
  static void described(ObjectNode json, Text label, Text description, Language language) {
    json.put("title", label.in(language));
    json.set("labels", both(label));
    json.put("description", description.in(language));
    json.set("descriptions", both(description));
  }

  private static ObjectNode both(Text text) {
    return object().put("pl", text.pl()).put("en", text.en());
  }

  static void write(ObjectNode json, String path, Output out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try (OutputStream file = out.create(path);
        JsonGenerator generator = MAPPER.createGenerator(file)) {
      generator.setPrettyPrinter(printer);
      generator.writeTree(json);
      generator.writeRaw('\n');
    }
  }
}
