package pl.szansa.notebooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Values as Python writes them, which for texts, numbers, lists and maps of texts is as JSON does.
 * What does not fit into a line gets one for each of its parts.
 */
final class Python {

  private static final int WIDTH = 100;
  private static final String STEP = "    ";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Python() {}

  /** A text, a number, a list or a map of these, in its order. */
  static String of(Object value) {
    return literal(value, "");
  }

  private static String literal(Object value, String margin) {
    String inOneLine = flat(value);
    if (margin.length() + inOneLine.length() <= WIDTH) {
      return inOneLine;
    }
    String inner = margin + STEP;
    if (value instanceof Map<?, ?> map) {
      List<String> parts = new ArrayList<>();
      map.forEach((k, v) -> parts.add(inner + flat(k) + ": " + literal(v, inner)));
      return "{\n" + String.join(",\n", parts) + ",\n" + margin + "}";
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(v -> inner + literal(v, inner))
          .collect(Collectors.joining(",\n", "[\n", ",\n" + margin + "]"));
    }
    return inOneLine;
  }

  private static String flat(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> flat(e.getKey()) + ": " + flat(e.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Python::flat).collect(Collectors.joining(", ", "[", "]"));
    }
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(value + " cannot be written", e);
    }
  }
}
