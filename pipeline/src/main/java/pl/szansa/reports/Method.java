package pl.szansa.reports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Family;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.Language;

/**
 * The definitions of a family's indicators, straight from the catalogue.
 *
 * @param family its name
 * @param entries in the catalogue's order
 * @param notes what of the definitions was not found in their sources, each once
 */
public record Method(String family, List<Entry> entries, List<String> notes) {

  /**
   * A line.
   *
   * @param facts unit, interval, smallest base and what it is part of, in one line
   * @param note number of the note on it, empty for none
   */
  public record Entry(
      String id, String name, String definition, String facts, String source, String note) {}

  static List<Method> of(Evaluation evaluation, Texts words) {
    return evaluation.families().stream()
        .map(f -> of(f, evaluation, words))
        .filter(m -> !m.entries().isEmpty())
        .toList();
  }

  private static Method of(Family family, Evaluation evaluation, Texts words) {
    Language language = evaluation.language();
    List<Indicator> indicators = evaluation.indicators(family);
    List<String> notes =
        indicators.stream()
            .map(i -> i.unverified().in(language))
            .filter(note -> !note.isEmpty())
            .distinct()
            .toList();
    return new Method(
        family.name().in(language),
        indicators.stream().map(i -> entry(i, notes, language, words)).toList(),
        notes);
  }

  private static Entry entry(
      Indicator indicator, List<String> notes, Language language, Texts words) {
    int note = notes.indexOf(indicator.unverified().in(language));
    return new Entry(
        indicator.id(),
        indicator.name().in(language),
        indicator.definition().in(language),
        facts(indicator, language, words),
        indicator.source(),
        note < 0 ? "" : Integer.toString(note + 1));
  }

  private static String facts(Indicator indicator, Language language, Texts words) {
    String base =
        indicator.smallestBase() < 2 ? "" : Formats.count(indicator.smallestBase(), language);
    return Stream.of(
            fact("unit", indicator.unit().label().in(language), language, words),
            fact(
                "methodName",
                indicator.interval().equals("none") ? "" : indicator.interval(),
                language,
                words),
            fact("smallestBase", base, language, words),
            fact("partOf", indicator.partOf(), language, words))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String fact(String key, String fact, Language language, Texts words) {
    return fact.isEmpty() ? "" : words.say(key, language, Map.of()) + ": " + fact;
  }
}
