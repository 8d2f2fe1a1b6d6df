package pl.szansa.reports;

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

  /** Between the two codes of a category that combines characteristics. */
  private static final String PAIR = ":";

  /** More categories than this are a list to look up in the dashboard. */
  private static final int MOST_CATEGORIES = 12;

  /** A table for each breakdown by one characteristic, where participations are among them. */
  static List<Breakdown> of(List<Indicator> indicators, Evaluation evaluation, Texts words) {
    Labels labels = new Labels();
    return indicators.stream()
        .filter(i -> i.id().equals("participations"))
        .flatMap(i -> i.breakdowns().stream().map(b -> table(i, b, labels, evaluation, words)))
        .filter(t -> !t.rows().isEmpty() && t.rows().size() <= MOST_CATEGORIES)
        .toList();
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
            .filter(v -> !v.category().contains(PAIR))
            .sorted(Comparator.comparingInt(v -> labels.place(breakdown, v.category())))
            .map(
                v ->
                    new Row(
                        labels.category(breakdown, v.category()).in(language),
                        Formats.value(v, language)))
            .toList());
  }
}
