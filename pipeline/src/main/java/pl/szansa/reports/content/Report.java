package pl.szansa.reports.content;

import java.util.List;
import java.util.Optional;
import pl.szansa.dashboard.KeyFigures;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Chart;
import pl.szansa.model.Comparison;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Reconciliation;
import pl.szansa.model.Submission;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Presence;

/**
 * One report while it is written: whom it is about, in which language, and what of the evaluation
 * concerns that area. Values are printed through {@link #show}, {@link #interval} and {@link
 * #cell}, which note them for the annex of numbers. Used by one thread.
 */
public final class Report {

  private final Evaluation evaluation;
  private final Area area;
  private final List<Chart> charts;
  private final Cited cited = new Cited();

  /**
   * @param evaluation in the language of the report
   * @param area the office, or the country for all offices together
   * @param charts that show this area
   */
  public Report(Evaluation evaluation, Area area, List<Chart> charts) {
    this.evaluation = evaluation;
    this.area = area;
    this.charts = List.copyOf(charts);
  }

  public Evaluation evaluation() {
    return evaluation;
  }

  public Area area() {
    return area;
  }

  public Language language() {
    return evaluation.language();
  }

  /** The charts that show this area. */
  public List<Chart> charts() {
    return charts;
  }

  /** Whether it is about one office rather than all. */
  public boolean ofOffice() {
    return area.level() == AreaLevel.OFFICE;
  }

  /** The few indicators that a summary is about. */
  public List<Indicator> keyFigures() {
    return KeyFigures.of(evaluation);
  }

  /** The area's value over all years. */
  public Optional<IndicatorValue> value(String indicator) {
    return value(indicator, "all");
  }

  public Optional<IndicatorValue> value(String indicator, String period) {
    return evaluation.values().total(indicator, area.level(), area.code(), period);
  }

  /** The area's values over all years by category, in published order. */
  public List<IndicatorValue> categories(String indicator, String breakdown) {
    return categories(indicator, breakdown, "all");
  }

  public List<IndicatorValue> categories(String indicator, String breakdown, String period) {
    return evaluation.values().categories(indicator, area.level(), area.code(), period, breakdown);
  }

  /** The area's yearly values that are values, in order of time. */
  public List<IndicatorValue> years(String indicator) {
    return evaluation.periods(PeriodKind.YEAR).stream()
        .flatMap(period -> value(indicator, period).stream())
        .filter(v -> v.status() == ValueStatus.VALUE)
        .toList();
  }

  /** The comparison of a value of this report with its reference of a level. */
  public Optional<Comparison> comparison(IndicatorValue value, AreaLevel reference) {
    return evaluation.comparisons().of(value, reference);
  }

  /** The files of the office, or all of them. */
  public List<Submission> submissions() {
    return evaluation.submissions().stream()
        .filter(s -> !ofOffice() || s.office().equals(area.code()))
        .toList();
  }

  /** What the office published, or all offices, beside what was computed. */
  public List<Reconciliation> reconciliations() {
    return evaluation.reconciliations().stream()
        .filter(r -> !ofOffice() || r.figure().office().equals(area.code()))
        .toList();
  }

  /** A value as people read it, noted as printed. */
  public String show(IndicatorValue value) {
    cited.add(value);
    return Formats.value(value, language());
  }

  /** The interval of a value; empty where there is none. */
  public String interval(IndicatorValue value) {
    cited.add(value);
    return Formats.interval(value, language());
  }

  /**
   * A value with its interval beneath, for a table; where there is no row at all, an empty cell.
   */
  public Cell cell(Optional<IndicatorValue> value) {
    return value
        .map(
            v ->
                new Cell(
                    show(v),
                    interval(v),
                    v.status() == ValueStatus.VALUE ? Presence.PRESENT : Presence.ABSENT))
        .orElse(new Cell("", "", Presence.ABSENT));
  }

  /** Notes a value that a sentence made elsewhere prints. */
  public void cite(IndicatorValue value) {
    cited.add(value);
  }

  /** The values printed so far, in the order of their first printing. */
  public List<IndicatorValue> cited() {
    return cited.values();
  }
}
