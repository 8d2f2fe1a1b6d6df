package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.dashboard.Labels;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Column;
import pl.szansa.reports.content.Block.Paragraph;
import pl.szansa.reports.content.Block.Presence;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/**
 * Qualifications and employment of those who received each form of support and each instrument, and
 * which forms led to the qualifications themselves.
 */
final class FormsOfSupport {

  private static final String RATE = "qualification_rate";
  private static final String EMPLOYED = "employment_rate_exit";
  private static final String QUALIFIED = "qualified_leavers";
  private static final String FORM = "form";
  private static final String INSTRUMENT = "instrument";
  private static final Cell NONE = new Cell("\u2013", "", Presence.ABSENT);

  /** The highest value first, those without one last, in the dictionary's order. */
  private static final Comparator<IndicatorValue> BY_RATE =
      Comparator.comparing(
          IndicatorValue::value, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));

  private final Report report;
  private final Say say;
  private final ValueTable tables;
  private final Labels labels;

  FormsOfSupport(Report report, Say say, ValueTable tables, Labels labels) {
    this.report = report;
    this.say = say;
    this.tables = tables;
    this.labels = labels;
  }

  /** Nothing where the rate has no categories. */
  List<Block> blocks() {
    Optional<Indicator> rate = report.evaluation().indicator(RATE);
    List<Block> blocks = new ArrayList<>();
    if (rate.isEmpty() || applicable(RATE, FORM).isEmpty()) {
      return blocks;
    }
    blocks.add(say.heading("forms"));
    if (!known(FORM, "form_qualified")) {
      blocks.add(say.paragraph("formsNone"));
      return blocks;
    }
    blocks.add(say.paragraph("formsLead"));
    blocks.add(table(rate.get(), FORM));
    findings().ifPresent(blocks::add);
    if (known(INSTRUMENT, INSTRUMENT)) {
      blocks.add(table(rate.get(), INSTRUMENT));
    }
    return blocks;
  }

  /** Whether any category has a value. */
  private boolean known(String breakdown, String ofQualified) {
    return Stream.of(
            report.categories(RATE, breakdown),
            report.categories(EMPLOYED, breakdown),
            report.categories(QUALIFIED, ofQualified))
        .flatMap(List::stream)
        .anyMatch(v -> v.status() == ValueStatus.VALUE);
  }

  private Table table(Indicator rate, String breakdown) {
    List<IndicatorValue> rates = applicable(RATE, breakdown);
    boolean forms = breakdown.equals(FORM);
    Map<String, IndicatorValue> employed = byCategory(EMPLOYED, breakdown);
    Map<String, IndicatorValue> led = forms ? byCategory(QUALIFIED, "form_qualified") : Map.of();
    List<Row> rows = new ArrayList<>();
    report
        .value(RATE)
        .ifPresent(
            v ->
                rows.add(
                    row(say.it("total"), rate, v, report.value(EMPLOYED), forms, total(forms))));
    for (IndicatorValue v : rates) {
      String name = labels.category(breakdown, v.category()).in(say.language());
      Optional<IndicatorValue> own = Optional.ofNullable(led.get(v.category()));
      rows.add(row(name, rate, v, Optional.ofNullable(employed.get(v.category())), forms, own));
    }
    List<Column> columns =
        new ArrayList<>(
            List.of(
                say.words(breakdown),
                say.figures("rate"),
                say.figures("basis"),
                say.figures("employed")));
    if (forms) {
      columns.add(say.figures("led"));
    }
    return new Table(caption(breakdown), Width.SMALL, columns, rows);
  }

  private String caption(String breakdown) {
    String period = Formats.period("all", report.evaluation().periods(), say.language());
    return say.it(breakdown + "Caption", "period", period);
  }

  /** Nothing where no form led to a qualification, so that the total would stand alone. */
  private Optional<IndicatorValue> total(boolean forms) {
    return forms ? report.value(QUALIFIED) : Optional.empty();
  }

  private Row row(
      String name,
      Indicator rate,
      IndicatorValue value,
      Optional<IndicatorValue> employed,
      boolean forms,
      Optional<IndicatorValue> led) {
    Stream<Cell> cells =
        Stream.of(
            Cell.of(name),
            report.cell(Optional.of(value)),
            tables.basis(rate, value),
            cell(employed));
    return Row.of((forms ? Stream.concat(cells, Stream.of(cell(led))) : cells).toList());
  }

  private Cell cell(Optional<IndicatorValue> value) {
    return value.isPresent() ? report.cell(value) : NONE;
  }

  /** Which forms' intervals leave the value of all out. */
  private Optional<Block> findings() {
    Optional<IndicatorValue> total =
        report.value(RATE).filter(v -> v.status() == ValueStatus.VALUE);
    if (total.isEmpty()) {
      return Optional.empty();
    }
    String shown = report.show(total.get());
    String above = named(Stand.ABOVE, total);
    String below = named(Stand.BELOW, total);
    List<String> sentences = new ArrayList<>();
    if (!above.isEmpty()) {
      sentences.add(say.it("formAbove", "total", shown, "forms", above));
    }
    if (!below.isEmpty()) {
      sentences.add(say.it("formBelow", "total", shown, "forms", below));
    }
    if (sentences.isEmpty()) {
      sentences.add(say.it("formAlike", "total", shown));
    }
    sentences.add(say.it("formCaution"));
    return Optional.of(new Paragraph(String.join(" ", sentences)));
  }

  private String named(Stand stand, Optional<IndicatorValue> total) {
    return applicable(RATE, FORM).stream()
        .filter(v -> Stand.of(v, total) == stand)
        .map(
            v ->
                labels.category(FORM, v.category()).in(say.language())
                    + " ("
                    + report.show(v)
                    + ")")
        .collect(Collectors.joining(", "));
  }

  /** Without the categories that nobody is in, sorted. */
  private List<IndicatorValue> applicable(String indicator, String breakdown) {
    return report.categories(indicator, breakdown).stream()
        .filter(v -> v.status() != ValueStatus.NOT_APPLICABLE)
        .sorted(
            BY_RATE.thenComparingInt((IndicatorValue v) -> labels.place(breakdown, v.category())))
        .toList();
  }

  private Map<String, IndicatorValue> byCategory(String indicator, String breakdown) {
    return report.categories(indicator, breakdown).stream()
        .collect(Collectors.toMap(IndicatorValue::category, Function.identity()));
  }
}
