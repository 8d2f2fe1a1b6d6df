package pl.szansa.dashboard;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Evaluation;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Reconciliation.Verdict;
import pl.szansa.model.Text;
import pl.szansa.model.Trend;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/** What the codes of the values are called, as JSON: only those that occur. */
final class DashboardLabels {

  private DashboardLabels() {}

  static ObjectNode of(Evaluation evaluation) {
    ObjectNode labels = JsonNodeFactory.instance.objectNode();
    labels.set("status", named(ValueStatus.values(), ValueStatus::name, ValueStatus::label));
    labels.set("judgement", named(Judgement.values(), Judgement::name, Judgement::label));
    labels.set(
        "position", named(FunnelPosition.values(), FunnelPosition::name, FunnelPosition::label));
    labels.set("trend", named(Trend.Verdict.values(), Trend.Verdict::name, Trend.Verdict::label));
    labels.set("verdict", named(Verdict.values(), Verdict::name, Verdict::label));
    labels.set("unit", named(Unit.values(), Unit::code, Unit::label));
    labels.set("level", named(AreaLevel.values(), AreaLevel::code, Labels::level));
    Labels dictionary = new Labels();
    Map<String, Set<String>> categories = new LinkedHashMap<>();
    for (IndicatorValue value : evaluation.values().all()) {
      categories
          .computeIfAbsent(value.breakdown(), b -> new LinkedHashSet<>())
          .add(value.category());
    }
    ObjectNode breakdown = labels.putObject("breakdown");
    ObjectNode category = labels.putObject("category");
    categories.forEach(
        (id, codes) -> {
          breakdown.set(id, DashboardData.text(dictionary.breakdown(id)));
          category.set(id, named(id, codes, dictionary));
        });
    return labels;
  }

  /** The categories in the dictionary's order, which is the page's. */
  private static ObjectNode named(String breakdown, Set<String> codes, Labels dictionary) {
    Map<String, Text> names = new LinkedHashMap<>();
    codes.stream()
        .sorted(Comparator.comparingInt(code -> dictionary.place(breakdown, code)))
        .forEach(code -> names.put(code, dictionary.category(breakdown, code)));
    return DashboardData.texts(names);
  }

  private static <T> ObjectNode named(T[] codes, Function<T, String> key, Function<T, Text> label) {
    Map<String, Text> names = new LinkedHashMap<>();
    for (T code : codes) {
      names.put(key.apply(code), label.apply(code));
    }
    return DashboardData.texts(names);
  }
}
