package pl.szansa.dashboard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.szansa.model.IndicatorValue;

/**
 * The published values by column, small enough to stand in a page: texts as runs of places in a
 * list, because sorted values repeat; numbers as one text with commas, exactly as published.
 */
final class ValueColumns {

  private ValueColumns() {}

  /** {@code {count, column: {values: [...], runs: [place, length, ...]} | "1,2,,3"}}. */
  static ObjectNode of(List<IndicatorValue> values) {
    ObjectNode columns = JsonNodeFactory.instance.objectNode();
    columns.put("count", values.size());
    columns.set("indicator", runs(values, IndicatorValue::indicator));
    columns.set("area_level", runs(values, v -> v.level().code()));
    columns.set("area", runs(values, IndicatorValue::area));
    columns.set("period", runs(values, IndicatorValue::period));
    columns.set("breakdown", runs(values, IndicatorValue::breakdown));
    columns.set("category", runs(values, IndicatorValue::category));
    columns.set("status", runs(values, v -> v.status().name()));
    columns.put("value", numbers(values, IndicatorValue::value));
    columns.put("lower", numbers(values, IndicatorValue::lower));
    columns.put("upper", numbers(values, IndicatorValue::upper));
    columns.set("confidence", runs(values, v -> plain(v.confidence())));
    columns.set("method", runs(values, IndicatorValue::method));
    columns.put("numerator", numbers(values, IndicatorValue::numerator));
    columns.put("denominator", numbers(values, IndicatorValue::denominator));
    columns.set("unit", runs(values, v -> v.unit().code()));
    columns.set("note", runs(values, IndicatorValue::note));
    return columns;
  }

  private static ObjectNode runs(
      List<IndicatorValue> values, Function<IndicatorValue, String> column) {
    Map<String, Integer> places = new LinkedHashMap<>();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode runs = node.putArray("runs");
    int current = -1;
    int length = 0;
    for (IndicatorValue value : values) {
      int place = places.computeIfAbsent(column.apply(value), text -> places.size());
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

  private static String numbers(
      List<IndicatorValue> values, Function<IndicatorValue, BigDecimal> column) {
    return values.stream().map(v -> plain(column.apply(v))).collect(Collectors.joining(","));
  }

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
