package pl.szansa.ingest.outlines;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the TERYT code that a map file gives an area, under the names that such files use. */
final class AreaCode {

  /** Of maps drawn from the state register of boundaries, and of those made after it. */
  static final List<String> PROPERTIES = List.of("terc", "teryt", "JPT_KOD_JE", "id");

  private AreaCode() {}

  /** The code with the zero that a number has lost; empty where the file states none. */
  static Optional<String> of(Shape shape) {
    for (String name : PROPERTIES) {
      for (Map.Entry<String, JsonNode> property : shape.properties().properties()) {
        if (property.getKey().equalsIgnoreCase(name) && stated(property.getValue())) {
          return Optional.of(code(property.getValue()));
        }
      }
    }
    return stated(shape.id()) ? Optional.of(code(shape.id())) : Optional.empty();
  }

  private static boolean stated(JsonNode value) {
    return value.isIntegralNumber() || value.isTextual() && !value.asText().isBlank();
  }

  private static String code(JsonNode value) {
    String code = value.asText().strip();
    return value.isNumber() && code.length() % 2 == 1 ? "0" + code : code;
  }
}
