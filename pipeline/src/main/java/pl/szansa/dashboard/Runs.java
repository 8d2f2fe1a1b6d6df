package pl.szansa.dashboard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A column of texts as runs of places in a list, because sorted values repeat. */
final class Runs {

  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final ArrayNode runs = JsonNodeFactory.instance.arrayNode();
  private int current = -1;
  private int length;

  private Runs() {}

  /** {@code {runs: [place, length, ...], values: [...]}}. */
  static <T> ObjectNode of(List<T> items, Function<T, String> text) {
    Runs column = new Runs();
    items.forEach(item -> column.add(text.apply(item)));
    return column.node();
  }

  private void add(String text) {
    int place = places.computeIfAbsent(text, t -> places.size());
    if (place != current) {
      close();
    }
    current = place;
    length++;
  }

  private void close() {
    if (length > 0) {
      runs.add(current).add(length);
      length = 0;
    }
  }

  private ObjectNode node() {
    close();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("runs", runs);
    places.keySet().forEach(node.putArray("values")::add);
    return node;
  }
}
