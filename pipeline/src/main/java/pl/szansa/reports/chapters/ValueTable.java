package pl.szansa.reports.chapters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.dashboard.Sentences;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Measure;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Column;
import pl.szansa.reports.content.Block.Presence;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** Tables of several indicators: over all years with what they stand on, by year, by area. */
final class ValueTable {

  private static final Texts WORDS = Texts.of("reports/words/tables.json");

  private final Report report;
  private final Say say;

  ValueTable(Report report) {
    this.report = report;
    this.say = Say.of(WORDS, report);
  }

  /** Value, interval, numerator and denominator over all years, of those that have a value. */
  Optional<Table> overall(String caption, List<Indicator> indicators) {
    List<Row> rows =
        indicators.stream()
            .filter(i -> valued(report.value(i.id())))
            .map(
                i ->
                    Row.of(
                        Cell.of(i.name().in(say.language())),
                        report.cell(report.value(i.id())),
                        basis(i, report.value(i.id()).orElseThrow())))
            .toList();
    List<Column> columns =
        List.of(say.words("indicator"), say.figures("value"), say.figures("basis"));
    return table(caption, Width.TEXT, columns, rows);
  }

  /** {@code 631 z 2 022}, {@code 13 200 716,71 zł / 2 022}; nothing for a count. */
  Cell basis(Indicator indicator, IndicatorValue value) {
    if (value.numerator() == null || value.denominator() == null) {
      return new Cell("", "", Presence.ABSENT);
    }
    Measure below = indicator.denominator().orElse(indicator.numerator());
    return Cell.of(
        say.it(
            value.unit() == Unit.PROPORTION ? "share" : "ratio",
            "numerator",
            Formats.quantity(
                value.numerator(), Sentences.unit(indicator.numerator()), say.language()),
            "denominator",
            Formats.quantity(value.denominator(), Sentences.unit(below), say.language())));
  }

  /**
   * A row for each year in which one of them has a value; nothing for fewer than two such years.
   */
  Optional<Table> byYear(String caption, List<Indicator> indicators) {
    List<String> years =
        report.evaluation().periods(PeriodKind.YEAR).stream()
            .filter(y -> indicators.stream().anyMatch(i -> valued(report.value(i.id(), y))))
            .toList();
    List<Indicator> shown =
        indicators.stream()
            .filter(i -> years.stream().anyMatch(y -> valued(report.value(i.id(), y))))
            .toList();
    List<Row> rows =
        years.stream().map(y -> row(y, shown.stream().map(i -> report.value(i.id(), y)))).toList();
    return table(caption, Width.SMALL, columns("year", shown), years.size() < 2 ? List.of() : rows);
  }

  /** A row for each area over all years, under all offices together. */
  Optional<Table> byArea(String caption, List<Indicator> indicators, List<Area> areas) {
    List<Indicator> shown =
        indicators.stream().filter(i -> areas.stream().anyMatch(a -> valued(value(i, a)))).toList();
    List<Row> rows =
        areas.stream()
            .filter(a -> shown.stream().anyMatch(i -> value(i, a).isPresent()))
            .map(a -> row(name(a), shown.stream().map(i -> value(i, a))))
            .toList();
    return table(caption, Width.SMALL, columns("area", shown), shown.isEmpty() ? List.of() : rows);
  }

  private Row row(String head, Stream<Optional<IndicatorValue>> values) {
    return Row.of(Stream.concat(Stream.of(Cell.of(head)), values.map(report::cell)).toList());
  }

  private List<Column> columns(String first, List<Indicator> indicators) {
    Stream<Column> figures =
        indicators.stream().map(i -> Column.figures(i.name().in(say.language())));
    return Stream.concat(Stream.of(say.words(first)), figures).toList();
  }

  private String name(Area area) {
    return area.level() == AreaLevel.COUNTRY ? say.it("all") : area.name().in(say.language());
  }

  private Optional<IndicatorValue> value(Indicator indicator, Area area) {
    return report.evaluation().values().total(indicator.id(), area.level(), area.code(), "all");
  }

  private static boolean valued(Optional<IndicatorValue> value) {
    return value.filter(v -> v.status() == ValueStatus.VALUE).isPresent();
  }

  private static Optional<Table> table(
      String caption, Width width, List<Column> columns, List<Row> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(caption, width, columns, rows));
  }
}
