package pl.szansa.dashboard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;

/**
 * The values that stand in the page: what is known of an indicator ({@link IndicatorChunk}) packed
 * by itself, so that the script unpacks it when it is looked at. The finest detail is left out
 * where it would make the page too large; the page says so. Public, as is what it packs, because
 * the template reads it.
 */
public final class PageValues {

  /**
   * An indicator's values.
   *
   * @param indicator its id
   * @param values JSON, gzip, Base64
   */
  public record Packed(String indicator, String values) {}

  /** Values with a number, about 14 bytes each in the page. */
  private static final int MOST = 500_000;

  private final List<IndicatorValue> values;
  private final IndicatorChunk chunk;
  private final Function<String, IndicatorFindings> findings;
  private final Set<Depth> left;
  private int count;

  PageValues(Evaluation evaluation) {
    this(evaluation, MOST);
  }

  /**
   * @param most values with a number that the page has room for; totals are never left out
   */
  PageValues(Evaluation evaluation, int most) {
    this.values = evaluation.values().all();
    this.chunk = new IndicatorChunk(evaluation.comparisons());
    this.findings = IndicatorFindings.of(evaluation.comparisons());
    this.left = left(values, most);
  }

  /** Of the depths that occur those that there is no room for: from the first that does not fit. */
  private static Set<Depth> left(List<IndicatorValue> values, int most) {
    Map<Depth, Integer> counts = new EnumMap<>(Depth.class);
    for (IndicatorValue value : values) {
      counts.merge(Depth.of(value), value.value() == null ? 0 : 1, Integer::sum);
    }
    Set<Depth> left = EnumSet.noneOf(Depth.class);
    int sum = 0;
    for (Map.Entry<Depth, Integer> depth : counts.entrySet()) {
      sum += depth.getValue();
      if (sum > most && depth.getKey() != Depth.TOTALS) {
        left.add(depth.getKey());
      }
    }
    return left;
  }

  /** An entry per indicator that has values, in published order. */
  List<Packed> packed() {
    List<Packed> packed = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= values.size(); i++) {
      if (i == values.size() || !indicator(i).equals(indicator(from))) {
        packed.add(packed(values.subList(from, i)));
        from = i;
      }
    }
    return packed;
  }

  private String indicator(int place) {
    return values.get(place).indicator();
  }

  private Packed packed(List<IndicatorValue> of) {
    List<IndicatorValue> shown = of.stream().filter(v -> !left.contains(Depth.of(v))).toList();
    count += shown.size();
    String indicator = of.get(0).indicator();
    return new Packed(indicator, Packing.of(chunk.of(shown, findings.apply(indicator))));
  }

  /** How many values of how many stand in the page, once packed, and how deep it does not go. */
  ObjectNode description() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("count", count).put("published", values.size());
    ArrayNode leftOut = node.putArray("leftOut");
    left.forEach(depth -> leftOut.add(depth.name()));
    return node;
  }
}
