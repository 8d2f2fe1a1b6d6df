package pl.szansa.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pl.szansa.dashboard.Labels;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;

/**
 * The participations of the country by category.
 *
 * @param caption what it shows
 * @param rows category and value
 */
public record Breakdown(String caption, List<Row> rows) {

  public record Row(String category, String value) {}

  /** A table for each breakdown that has values. */
  static List<Breakdown> of(Evaluation evaluation, Texts words) {
    Labels labels = new Labels();
    List<Breakdown> tables = new ArrayList<>();
    evaluation
        .indicator("participations")
        .ifPresent(
            indicator ->
                indicator.breakdowns().stream()
                    .map(breakdown -> table(indicator, breakdown, labels, evaluation, words))
                    .filter(table -> !table.rows().isEmpty())
                    .forEach(tables::add));
    return tables;
  }

  private static Breakdown table(
      Indicator indicator, String breakdown, Labels labels, Evaluation evaluation, Texts words) {
    Language language = evaluation.language();
    List<IndicatorValue> values =
        evaluation.values().categories(indicator.id(), AreaLevel.COUNTRY, "all", "all", breakdown);
    Map<String, String> places =
        Map.of(
            "indicator", indicator.name().in(language),
            "breakdown", labels.breakdown(breakdown).in(language).toLowerCase(language.locale()),
            "period", Formats.period("all", evaluation.periods(), language));
    return new Breakdown(
        words.say("breakdownCaption", language, places),
        values.stream()
            .sorted(Comparator.comparingInt(v -> labels.place(breakdown, v.category())))
            .map(
                v ->
                    new Row(
                        labels.category(breakdown, v.category()).in(language),
                        Formats.value(v, language)))
            .toList());
  }
}
