package pl.szansa.reports;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.szansa.dashboard.KeyFigures;
import pl.szansa.dashboard.Labels;
import pl.szansa.dashboard.Sentences;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Plurals;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;

/** Puts indicators into sentences. */
final class Findings {

  /** With more offices than this the report would be a list; the dashboard has them all. */
  private static final int PRINTED_OFFICES = 40;

  private record Key(String indicator, String office) {}

  private final Evaluation evaluation;
  private final Language language;
  private final Texts words;
  private final Labels labels = new Labels();
  private final List<Area> offices;
  private final Map<Key, Comparison> comparisons = new HashMap<>();

  Findings(Evaluation evaluation, Texts words) {
    this.evaluation = evaluation;
    this.language = evaluation.language();
    this.words = words;
    this.offices = evaluation.areas(AreaLevel.OFFICE);
    for (Comparison c : evaluation.comparisons().judged()) {
      IndicatorValue v = c.value();
      if (v.isTotal()
          && v.level() == AreaLevel.OFFICE
          && v.period().equals("all")
          && c.reference().level() == AreaLevel.COUNTRY) {
        comparisons.put(new Key(v.indicator(), v.area()), c);
      }
    }
  }

  /**
   * Whether there is more to tell than the value: a key figure, a clear change over the years,
   * offices that clearly differ from the country.
   */
  boolean story(Indicator indicator) {
    Map<Judgement, Long> counts = judgements(indicator);
    List<IndicatorValue> years = years(indicator);
    return KeyFigures.of(evaluation).contains(indicator)
        || counts.containsKey(Judgement.BETTER)
        || counts.containsKey(Judgement.WORSE)
        || years.size() > 1 && Sentences.differ(years.get(0), years.get(years.size() - 1));
  }

  Finding of(Indicator indicator) {
    Optional<IndicatorValue> country = KeyFigures.value(indicator, evaluation);
    Map<Judgement, Long> counts = judgements(indicator);
    boolean judged = counts.keySet().stream().anyMatch(j -> j != Judgement.NOT_JUDGED);
    return new Finding(
        indicator.name().in(language),
        country.map(v -> Formats.value(v, language)).orElse(""),
        Sentences.basis(indicator, country).in(language),
        change(indicator).map(t -> t.in(language)).orElse(""),
        sexes(indicator).map(t -> t.in(language)).orElse(""),
        judged ? judged(counts) : "",
        judged && offices.size() <= PRINTED_OFFICES ? sentences(indicator) : List.of());
  }

  /** The last year that has a value against the first. */
  private Optional<Text> change(Indicator indicator) {
    List<IndicatorValue> years = years(indicator);
    return years.size() < 2
        ? Optional.empty()
        : Optional.of(Sentences.change(indicator, years.get(0), years.get(years.size() - 1)));
  }

  /** The country's years that have a value. */
  private List<IndicatorValue> years(Indicator indicator) {
    return evaluation.periods(PeriodKind.YEAR).stream()
        .flatMap(period -> country(indicator, period).stream())
        .filter(v -> v.status() == ValueStatus.VALUE)
        .toList();
  }

  private Optional<IndicatorValue> country(Indicator indicator, String period) {
    return evaluation.values().total(indicator.id(), AreaLevel.COUNTRY, "all", period);
  }

  private Optional<Text> sexes(Indicator indicator) {
    List<IndicatorValue> both =
        evaluation
            .values()
            .categories(indicator.id(), AreaLevel.COUNTRY, "all", "all", "sex")
            .stream()
            .filter(v -> v.category().equals("female") || v.category().equals("male"))
            .filter(v -> v.status() == ValueStatus.VALUE)
            .toList();
    return both.size() < 2
        ? Optional.empty()
        : Optional.of(
            Sentences.contrast(name(both.get(0)), both.get(0), name(both.get(1)), both.get(1)));
  }

  private Text name(IndicatorValue value) {
    return labels.category(value.breakdown(), value.category());
  }

  private Map<Judgement, Long> judgements(Indicator indicator) {
    Map<Judgement, Long> counts = new EnumMap<>(Judgement.class);
    for (Area office : offices) {
      comparison(indicator, office).ifPresent(c -> counts.merge(c.judgement(), 1L, Long::sum));
    }
    return counts;
  }

  /** The comparison over all years; an office that was not compared keeps its value, unjudged. */
  private Optional<Comparison> comparison(Indicator indicator, Area office) {
    Comparison known = comparisons.get(new Key(indicator.id(), office.code()));
    return known != null
        ? Optional.of(known)
        : evaluation
            .values()
            .total(indicator.id(), AreaLevel.OFFICE, office.code(), "all")
            .map(v -> new Comparison(v, v, Judgement.NOT_JUDGED));
  }

  private String judged(Map<Judgement, Long> counts) {
    return words.say(
        "judged",
        language,
        Map.of(
            "better", counted(counts, Judgement.BETTER),
            "similar", counted(counts, Judgement.SIMILAR),
            "worse", counted(counts, Judgement.WORSE),
            "none", counted(counts, Judgement.NOT_JUDGED)));
  }

  private String counted(Map<Judgement, Long> counts, Judgement judgement) {
    return Plurals.counted(counts.getOrDefault(judgement, 0L), Plurals.OFFICES, language);
  }

  /** Of every office for a key figure, else of those that clearly differ from the country. */
  private List<String> sentences(Indicator indicator) {
    boolean key = KeyFigures.of(evaluation).contains(indicator);
    return offices.stream()
        .filter(office -> key || comparison(indicator, office).filter(Findings::clear).isPresent())
        .map(office -> Sentences.comparison(office, comparison(indicator, office)).in(language))
        .toList();
  }

  private static boolean clear(Comparison comparison) {
    return comparison.judgement() == Judgement.BETTER || comparison.judgement() == Judgement.WORSE;
  }
}
