package pl.szansa.dashboard;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Reconciliation.Verdict;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/** What the codes of the values are called, as JSON: only those that occur. */
final class DashboardLabels {

  private DashboardLabels() {}

  static ObjectNode of(Evaluation evaluation) {
    ObjectNode labels = JsonNodeFactory.instance.objectNode();
    labels.set("status", named(ValueStatus.values(), ValueStatus::name, ValueStatus::label));
    labels.set("judgement", named(Judgement.values(), Judgement::name, Judgement::label));
    labels.set("verdict", named(Verdict.values(), Verdict::name, Verdict::label));
    labels.set("unit", named(Unit.values(), Unit::code, Unit::label));
    labels.set("level", named(AreaLevel.values(), AreaLevel::code, Labels::level));
    Labels dictionary = new Labels();
    Map<String, Text> breakdowns = new LinkedHashMap<>();
    Map<String, Map<String, Text>> categories = new LinkedHashMap<>();
    for (IndicatorValue value : evaluation.values().all()) {
      breakdowns.computeIfAbsent(value.breakdown(), dictionary::breakdown);
      categories
          .computeIfAbsent(value.breakdown(), b -> new LinkedHashMap<>())
          .computeIfAbsent(value.category(), c -> dictionary.category(value.breakdown(), c));
    }
    labels.set("breakdown", DashboardData.texts(breakdowns));
    ObjectNode byBreakdown = labels.putObject("category");
    categories.forEach(
        (breakdown, codes) -> byBreakdown.set(breakdown, DashboardData.texts(codes)));
    return labels;
  }

  private static <T> ObjectNode named(T[] codes, Function<T, String> key, Function<T, Text> label) {
    Map<String, Text> names = new LinkedHashMap<>();
    for (T code : codes) {
      names.put(key.apply(code), label.apply(code));
    }
    return DashboardData.texts(names);
  }
}
