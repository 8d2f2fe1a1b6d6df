package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.szansa.dashboard.Labels;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Missing;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Column;
import pl.szansa.reports.content.Block.Point;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Block.Presence;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** How complete and how timely the records are, and what that does to the conclusions. */
final class Records {

  private static final String PARTICIPATIONS = "participations";

  private static final List<String> INDICATORS =
      List.of(
          "records_total",
          "incomplete_records",
          "incomplete_record_rate",
          "open_results",
          "late_results",
          "late_result_rate",
          "double_funded");

  /** Those that, being above zero, call for caution; the wording has the indicator's id. */
  private static final List<String> CAUTIONS =
      List.of("incomplete_records", "open_results", "late_results", "double_funded");

  private final Report report;
  private final Say say;
  private final Labels labels;

  Records(Report report, Say say, Labels labels) {
    this.report = report;
    this.say = say;
    this.labels = labels;
  }

  List<Block> blocks() {
    List<Indicator> known =
        INDICATORS.stream()
            .flatMap(id -> report.evaluation().indicator(id).stream())
            .filter(i -> report.value(i.id()).isPresent())
            .toList();
    List<Block> blocks = new ArrayList<>();
    if (!known.isEmpty()) {
      blocks.add(say.heading("recordsHeading"));
      blocks.addAll(cautions());
      blocks.add(
          new Table(
              say.it("recordsCaption"),
              Width.TEXT,
              List.of(say.words("indicator"), say.figures("value")),
              known.stream()
                  .map(
                      i ->
                          Row.of(
                              Cell.of(i.name().in(say.language())),
                              report.cell(report.value(i.id()))))
                  .toList()));
    }
    blocks.addAll(Charts.about(report, Charts.Subject.QUALITY));
    missing().ifPresent(blocks::add);
    unknown().ifPresent(blocks::add);
    return blocks;
  }

  private List<Block> cautions() {
    List<Point> points =
        CAUTIONS.stream()
            .flatMap(id -> report.value(id).stream())
            .filter(v -> v.status() == ValueStatus.VALUE && v.value().signum() > 0)
            .map(v -> new Point("", say.it(v.indicator(), "value", report.show(v))))
            .toList();
    return points.isEmpty() ? List.of() : List.of(new Points(points));
  }

  /** How many indicators have no value for all years, by reason. */
  private Optional<Block> unknown() {
    Map<ValueStatus, Long> reasons =
        report.evaluation().indicators().stream()
            .flatMap(i -> report.value(i.id()).stream())
            .map(IndicatorValue::status)
            .filter(status -> status != ValueStatus.VALUE)
            .collect(
                Collectors.groupingBy(
                    Function.identity(),
                    () -> new EnumMap<>(ValueStatus.class),
                    Collectors.counting()));
    String listed =
        reasons.entrySet().stream()
            .map(
                e ->
                    e.getKey().label().in(say.language())
                        + ": "
                        + Formats.count(e.getValue(), say.language()))
            .collect(Collectors.joining("; "));
    return listed.isEmpty()
        ? Optional.empty()
        : Optional.of(say.paragraph("withoutValue", "reasons", listed));
  }

  /** How many gave no answer, by question; questions that all answered are left out. */
  private Optional<Block> missing() {
    List<Row> rows =
        report
            .evaluation()
            .indicator(PARTICIPATIONS)
            .map(Indicator::breakdowns)
            .orElse(List.of())
            .stream()
            .filter(b -> answers(b).stream().anyMatch(Optional::isPresent))
            .map(this::row)
            .toList();
    List<Column> columns = new ArrayList<>(List.of(say.words("question")));
    for (Missing missing : Missing.values()) {
      columns.add(Column.figures(capital(missing.label().in(say.language()))));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(say.it("missingCaption"), Width.TEXT, columns, rows));
  }

  private List<Optional<IndicatorValue>> answers(String breakdown) {
    List<IndicatorValue> values = report.categories(PARTICIPATIONS, breakdown);
    List<Optional<IndicatorValue>> answers = new ArrayList<>();
    for (Missing missing : Missing.values()) {
      answers.add(values.stream().filter(v -> v.category().equals(missing.code())).findFirst());
    }
    return answers;
  }

  private Row row(String breakdown) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(labels.breakdown(breakdown).in(say.language())));
    for (Optional<IndicatorValue> answer : answers(breakdown)) {
      cells.add(answer.isPresent() ? report.cell(answer) : new Cell("\u2013", "", Presence.ABSENT));
    }
    return Row.of(cells);
  }

  private String capital(String words) {
    return words.substring(0, 1).toUpperCase(say.language().locale()) + words.substring(1);
  }
}
