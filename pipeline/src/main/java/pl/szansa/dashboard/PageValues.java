package pl.szansa.dashboard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;

/**
 * The values that stand in the page: a line of JSON per indicator ({@link ValueColumns}), so that
 * the script reads an indicator when it is looked at, all of them packed (gzip, Base64). The finest
 * detail is left out where it would make the page too large; the page says so.
 */
final class PageValues {

  /** Values with a number, about 14 bytes each in the page. */
  private static final int MOST = 500_000;

  private final List<IndicatorValue> values;
  private final Map<IndicatorValue, String> judgements = new IdentityHashMap<>();
  private final Depth finest;
  private final ArrayNode indicators = JsonNodeFactory.instance.arrayNode();
  private int count;

  PageValues(Evaluation evaluation) {
    this(evaluation, MOST);
  }

  /**
   * @param most values with a number that the page has room for; totals are never left out
   */
  PageValues(Evaluation evaluation, int most) {
    this.values = evaluation.values().all();
    for (Comparison comparison : evaluation.comparisons().judged()) {
      if (comparison.reference().level() == AreaLevel.COUNTRY) {
        judgements.put(comparison.value(), comparison.judgement().name());
      }
    }
    this.finest = finest(values, most);
  }

  private static Depth finest(List<IndicatorValue> values, int most) {
    Map<Depth, Integer> counts = new EnumMap<>(Depth.class);
    for (IndicatorValue value : values) {
      if (value.value() != null) {
        counts.merge(Depth.of(value), 1, Integer::sum);
      }
    }
    Depth finest = Depth.TOTALS;
    int sum = 0;
    for (Depth depth : Depth.values()) {
      sum += counts.getOrDefault(depth, 0);
      if (sum <= most) {
        finest = depth;
      }
    }
    return finest;
  }

  /** The packed lines. */
  String packed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer to = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
      int from = 0;
      for (int i = 1; i <= values.size(); i++) {
        if (i == values.size() || !indicator(i).equals(indicator(from))) {
          line(values.subList(from, i), to);
          from = i;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private String indicator(int place) {
    return values.get(place).indicator();
  }

  private void line(List<IndicatorValue> of, Writer to) throws IOException {
    List<IndicatorValue> shown = new ArrayList<>();
    for (IndicatorValue value : of) {
      if (Depth.of(value).compareTo(finest) <= 0) {
        shown.add(value);
      }
    }
    indicators.add(of.get(0).indicator());
    count += shown.size();
    to.write(ValueColumns.of(shown, judgements).toString());
    to.write('\n');
  }

  /**
   * What the script must know to read the lines, once they are packed: the indicator of each, how
   * many values of how many stand in the page, and how deep it does not go.
   */
  ObjectNode description() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("indicators", indicators);
    node.put("count", count).put("published", values.size());
    ArrayNode leftOut = node.putArray("leftOut");
    for (Depth depth : Depth.values()) {
      if (depth.compareTo(finest) > 0) {
        leftOut.add(depth.name());
      }
    }
    return node;
  }
}
