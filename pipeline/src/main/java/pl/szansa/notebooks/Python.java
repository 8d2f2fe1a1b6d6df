package pl.szansa.notebooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Values as Python writes them, which for texts, numbers, lists and maps of texts is as JSON does;
 * in lines that can be read.
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
      map.forEach((k, v) -> parts.add(flat(k) + ": " + literal(v, inner)));
      return "{\n" + lines(parts, inner) + ",\n" + margin + "}";
    }
    if (value instanceof List<?> list) {
      List<String> parts = list.stream().map(v -> literal(v, inner)).toList();
      return "[\n" + lines(parts, inner) + ",\n" + margin + "]";
    }
    return inOneLine;
  }

  /** As many parts in a line as fit; one that is longer than a line stands alone. */
  private static String lines(List<String> parts, String margin) {
    StringBuilder lines = new StringBuilder();
    int width = 0;
    boolean alone = true;
    for (String part : parts) {
      boolean manyLines = part.contains("\n");
      if (alone || manyLines || width + part.length() + 2 > WIDTH) {
        lines.append(lines.isEmpty() ? "" : ",\n").append(margin).append(part);
        width = margin.length() + part.length();
      } else {
        lines.append(", ").append(part);
        width += 2 + part.length();
      }
      alone = manyLines;
    }
    return lines.toString();
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
