package pl.szansa.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pl.szansa.model.Input;
import pl.szansa.model.Input.Kind;

/** What indicators rest on beside the rows, as their definitions in either of two results say. */
final class Bases {

  /** In {@code finances}, what is in constant prices. */
  private static final String CONSTANT_PRICES = "total_constant";

  private final Map<String, Set<String>> over = new HashMap<>();
  private final Set<String> sampled = new HashSet<>();
  private final Set<String> inConstantPrices = new HashSet<>();

  Bases(Result before, Result after) {
    for (Result result : new Result[] {before, after}) {
      result.inputs().stream()
          .filter(i -> i.kind() == Kind.DEFINITION)
          .map(Input::name)
          .forEach(id -> note(id, result.content(Kind.DEFINITION, id)));
    }
  }

  private void note(String id, String definition) {
    if (definition.isEmpty()) {
      return;
    }
    JsonNode entry = Details.tree(definition);
    Stream.of("over_offices", "sampled")
        .map(key -> entry.path(key).path("of").asText())
        .filter(of -> !of.isEmpty())
        .forEach(of -> over.computeIfAbsent(id, i -> new HashSet<>()).add(of));
    if (entry.has("sampled")) {
      sampled.add(id);
    }
    if (definition.contains(CONSTANT_PRICES)) {
      inConstantPrices.add(id);
    }
  }

  /** Whether an indicator is computed over another one's values or from another one's rows. */
  boolean over(String indicator, String other) {
    return over.getOrDefault(indicator, Set.of()).contains(other);
  }

  boolean sampled(String indicator) {
    return sampled.contains(indicator);
  }

  boolean inConstantPrices(String indicator) {
    return inConstantPrices.contains(indicator);
  }
}
