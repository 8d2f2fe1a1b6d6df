package pl.szansa.dashboard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.szansa.model.IndicatorValue;
import pl.szansa.tables.IndicatorColumns;

/**
 * The published values by column, small enough to stand in a page: texts as runs of places in a
 * list, because sorted values repeat; numbers as one text with commas, exactly as published.
 */
final class ValueColumns {

  private ValueColumns() {}

  /**
   * {@code {count, column: {values: [...], runs: [place, length, ...]} | "1,2,,3"}}; all published
   * columns, and {@code judgement}.
   *
   * @param judgements on those values that were compared
   */
  static ObjectNode of(List<IndicatorValue> values, Map<IndicatorValue, String> judgements) {
    ObjectNode columns = JsonNodeFactory.instance.objectNode();
    columns.put("count", values.size());
    for (IndicatorColumns column : IndicatorColumns.ALL) {
      // all but a few values have the same confidence
      if (column.numeric() && column != IndicatorColumns.CONFIDENCE) {
        columns.put(column.header(), numbers(values, column));
      } else {
        columns.set(column.header(), runs(values, column::text));
      }
    }
    columns.set("judgement", runs(values, v -> judgements.getOrDefault(v, "")));
    return columns;
  }

  private static ObjectNode runs(
      List<IndicatorValue> values, Function<IndicatorValue, String> text) {
    Map<String, Integer> places = new LinkedHashMap<>();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode runs = node.putArray("runs");
    int current = -1;
    int length = 0;
    for (IndicatorValue value : values) {
      int place = places.computeIfAbsent(text.apply(value), t -> places.size());
      if (place != current && length > 0) {
        runs.add(current).add(length);
        length = 0;
      }
      current = place;
      length++;
    }
    if (length > 0) {
      runs.add(current).add(length);
    }
    places.keySet().forEach(node.putArray("values")::add);
    return node;
  }

  private static String numbers(List<IndicatorValue> values, IndicatorColumns column) {
    return values.stream().map(column::text).collect(Collectors.joining(","));
  }
}
