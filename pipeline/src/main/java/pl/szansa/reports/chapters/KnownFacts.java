package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.model.ContextFact;
import pl.szansa.model.Formats;
import pl.szansa.reports.content.Block.Point;

/**
 * Facts under the names of their kinds: figures as people write them, all else in its own words.
 *
 * @param say names of the kinds
 */
record KnownFacts(Say say) {

  static final String POPULATION = "population";
  static final String UNEMPLOYMENT = "unemployment_rate";

  /** The kinds that are numbers. */
  static final List<String> FIGURES = List.of(POPULATION, UNEMPLOYMENT);

  private static final List<String> KINDS =
      List.of(
          POPULATION,
          UNEMPLOYMENT,
          "target_group",
          "eligibility",
          "rule",
          "support",
          "partner",
          "other");

  static boolean isFigure(ContextFact fact) {
    return FIGURES.contains(fact.kind());
  }

  /** A fact of each kind, those that are known by name first, others in the order of the file. */
  List<Point> points(List<ContextFact> facts) {
    Map<String, List<ContextFact>> kinds = new LinkedHashMap<>();
    KINDS.forEach(kind -> kinds.put(kind, new ArrayList<>()));
    facts.forEach(f -> kinds.computeIfAbsent(f.kind(), k -> new ArrayList<>()).add(f));
    return kinds.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new Point(kind(e.getKey()), text(e.getKey(), e.getValue())))
        .toList();
  }

  private String kind(String kind) {
    return KINDS.contains(kind) ? say.it(kind) : kind.replace('_', ' ');
  }

  private String text(String kind, List<ContextFact> facts) {
    if (FIGURES.contains(kind)) {
      ContextFact fact = latest(facts, kind).orElseThrow();
      return fact.year() == 0 ? figure(fact) : figure(fact) + " (" + fact.year() + ")";
    }
    return facts.stream()
        .map(f -> f.year() == 0 ? f.fact() : f.fact() + " (" + f.year() + ")")
        .collect(Collectors.joining("; "));
  }

  /** Of what is no number the words as they stand. */
  String figure(ContextFact fact) {
    Optional<BigDecimal> number = number(fact);
    return fact.kind().equals(POPULATION)
        ? number.map(n -> Formats.count(n, say.language())).orElse(fact.fact())
        : number.map(n -> Formats.percent(n.movePointLeft(2), say.language())).orElse(fact.fact());
  }

  /** Empty where it is no number: the words are shown as they stand. */
  static Optional<BigDecimal> number(ContextFact fact) {
    try {
      return Optional.of(new BigDecimal(fact.fact().strip().replace(',', '.')));
    } catch (NumberFormatException words) {
      return Optional.empty();
    }
  }

  /** Of several, the one of the latest year. */
  static Optional<ContextFact> latest(Collection<ContextFact> facts, String kind) {
    return facts.stream()
        .filter(f -> f.kind().equals(kind))
        .max(Comparator.comparingInt(ContextFact::year));
  }
}
