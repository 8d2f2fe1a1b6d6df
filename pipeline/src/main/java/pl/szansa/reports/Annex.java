package pl.szansa.reports;

import java.util.List;
import java.util.Optional;
import pl.szansa.dashboard.Labels;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.ValueStatus;

/**
 * All total values of an indicator, areas by periods.
 *
 * @param name the indicator
 * @param periods heads of the columns
 * @param rows one per area that has values
 */
public record Annex(String name, List<String> periods, List<Row> rows) {

  public record Row(String level, String area, List<Cell> cells) {}

  /** A value or the reason why there is none, and the interval or nothing. */
  public record Cell(String value, String interval, String kind) {}

  /** More areas than this make no document that anybody would print. */
  private static final int PRINTED_AREAS = 400;

  static boolean cut(Evaluation evaluation) {
    return evaluation.areas().size() > PRINTED_AREAS;
  }

  static List<Annex> of(Evaluation evaluation) {
    boolean cut = cut(evaluation);
    List<Area> areas =
        evaluation.areas().stream()
            .filter(a -> !cut || a.level().compareTo(AreaLevel.VOIVODESHIP) <= 0)
            .toList();
    List<String> heads =
        evaluation.periods().stream()
            .map(p -> Formats.period(p, evaluation.periods(), evaluation.language()))
            .toList();
    return evaluation.indicators().stream()
        .map(i -> table(i, heads, areas, evaluation))
        .filter(t -> !t.rows().isEmpty())
        .toList();
  }

  private static Annex table(
      Indicator indicator, List<String> heads, List<Area> areas, Evaluation evaluation) {
    Language language = evaluation.language();
    List<Row> rows =
        areas.stream()
            .map(
                area ->
                    new Row(
                        Labels.level(area.level()).in(language),
                        area.name().in(language),
                        evaluation.periods().stream()
                            .map(period -> cell(indicator, area, period, evaluation))
                            .toList()))
            .filter(row -> row.cells().stream().anyMatch(c -> !c.value().isEmpty()))
            .toList();
    return new Annex(indicator.name().in(language), heads, rows);
  }

  private static Cell cell(Indicator indicator, Area area, String period, Evaluation evaluation) {
    Optional<IndicatorValue> value =
        evaluation.values().total(indicator.id(), area.level(), area.code(), period);
    Language language = evaluation.language();
    return value
        .map(
            v ->
                new Cell(
                    Formats.value(v, language),
                    Formats.interval(v, language),
                    v.status() == ValueStatus.VALUE ? "value" : "absent"))
        .orElse(new Cell("", "", "absent"));
  }
}
