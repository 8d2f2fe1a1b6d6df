package pl.szansa.reports;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.szansa.dashboard.KeyFigures;
import pl.szansa.dashboard.Labels;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Family;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.ValueStatus;

/**
 * Total values by year: a table per key figure with a line for each area, a table per family with a
 * line for each indicator, of the country.
 *
 * @param name the indicator or the family
 * @param periods heads of the columns
 * @param rows one per area or indicator that has values
 */
public record Annex(String name, List<String> periods, List<Row> rows) {

  /** An area and its level, or an indicator and its code. */
  public record Row(String name, String below, List<Cell> cells) {}

  /** A value or the reason why there is none, and the interval or nothing. */
  public record Cell(String value, String interval, String kind) {}

  private static final Set<AreaLevel> PRINTED =
      EnumSet.of(AreaLevel.COUNTRY, AreaLevel.VOIVODESHIP, AreaLevel.OFFICE);

  /** More offices than this make no document that anybody would print. */
  private static final int PRINTED_OFFICES = 60;

  static boolean cut(Evaluation evaluation) {
    return evaluation.areas(AreaLevel.OFFICE).size() > PRINTED_OFFICES;
  }

  /** The key figures of every area. */
  static List<Annex> ofKeyFigures(Evaluation evaluation) {
    return KeyFigures.of(evaluation).stream()
        .map(i -> areas(i, evaluation))
        .filter(t -> !t.rows().isEmpty())
        .toList();
  }

  /** The indicators of every family that have something to tell, of the country. */
  static List<Annex> ofFamilies(Evaluation evaluation) {
    return evaluation.families().stream()
        .map(f -> family(f, evaluation))
        .filter(t -> !t.rows().isEmpty())
        .toList();
  }

  private static Annex areas(Indicator indicator, Evaluation evaluation) {
    Language language = evaluation.language();
    boolean cut = cut(evaluation);
    List<Row> rows =
        evaluation.areas().stream()
            .filter(a -> PRINTED.contains(a.level()))
            .filter(a -> !cut || a.level() != AreaLevel.OFFICE)
            .map(
                area ->
                    new Row(
                        area.name().in(language),
                        Labels.level(area.level()).in(language),
                        cells(indicator, area, evaluation)))
            .filter(row -> row.cells().stream().anyMatch(c -> !c.value().isEmpty()))
            .toList();
    return new Annex(indicator.name().in(language), heads(evaluation), rows);
  }

  private static Annex family(Family family, Evaluation evaluation) {
    Language language = evaluation.language();
    List<Area> country = evaluation.areas(AreaLevel.COUNTRY);
    List<Row> rows =
        evaluation.indicators(family).stream()
            .filter(i -> !country.isEmpty() && !Silence.silent(i, evaluation))
            .map(
                i ->
                    new Row(
                        i.name().in(language),
                        FamilyTable.code(i),
                        cells(i, country.get(0), evaluation)))
            .toList();
    return new Annex(family.name().in(language), heads(evaluation), rows);
  }

  /** Years, then all of them: half-years and programming periods stand in the dashboard. */
  private static List<String> periods(Evaluation evaluation) {
    return Stream.of(PeriodKind.YEAR, PeriodKind.ALL)
        .flatMap(kind -> evaluation.periods(kind).stream())
        .toList();
  }

  private static List<String> heads(Evaluation evaluation) {
    return periods(evaluation).stream()
        .map(p -> Formats.period(p, evaluation.periods(), evaluation.language()))
        .toList();
  }

  private static List<Cell> cells(Indicator indicator, Area area, Evaluation evaluation) {
    return periods(evaluation).stream()
        .map(period -> cell(indicator, area, period, evaluation))
        .toList();
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
