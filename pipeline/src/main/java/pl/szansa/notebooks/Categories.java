package pl.szansa.notebooks;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.szansa.dashboard.Labels;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;

/** What the categories that occur in the values are called, in the order of the dictionary. */
final class Categories {

  private final Labels labels = new Labels();
  private final Map<String, Set<String>> occurring = new HashMap<>();
  private final Language language;

  Categories(Evaluation evaluation) {
    language = evaluation.language();
    for (IndicatorValue value : evaluation.values().all()) {
      occurring.computeIfAbsent(value.breakdown(), b -> new HashSet<>()).add(value.category());
    }
  }

  /** The names of the categories by code, by breakdown. */
  Map<String, Map<String, String>> of(List<String> breakdowns) {
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    breakdowns.forEach(breakdown -> names.put(breakdown, of(breakdown)));
    return names;
  }

  /** The name of a breakdown. */
  String name(String breakdown) {
    return labels.breakdown(breakdown).in(language);
  }

  private Map<String, String> of(String breakdown) {
    Map<String, String> names = new LinkedHashMap<>();
    occurring.getOrDefault(breakdown, Set.of()).stream()
        .sorted(
            Comparator.<String>comparingInt(code -> labels.place(breakdown, code))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(code -> names.put(code, labels.category(breakdown, code).in(language)));
    return names;
  }
}
