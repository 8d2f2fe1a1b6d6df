package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.dashboard.Labels;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Paragraph;
import pl.szansa.reports.content.Block.Presence;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** Where the money came from, how much of the budget was spent, and on what. */
final class Budget {

  private static final List<String> SOURCES_OF_MONEY =
      List.of(
          "budget",
          "total_cost",
          "budget_execution",
          "eu_grant",
          "eu_grant_share",
          "own_contribution",
          "own_contribution_share");

  private static final List<String> YEARLY =
      List.of("total_cost", "eu_grant", "own_contribution", "own_contribution_share");

  private static final List<String> STRUCTURE =
      List.of(
          "active_integration_cost_share",
          "management_cost_share",
          "indirect_cost_share",
          "indirect_cost_rate",
          "cross_financing_share");

  private static final String OWN = "own_contribution";

  private final Report report;
  private final Say say;
  private final ValueTable tables;
  private final Labels labels;
  private final String period;

  Budget(Report report, Say say, ValueTable tables, Labels labels, String period) {
    this.report = report;
    this.say = say;
    this.tables = tables;
    this.labels = labels;
    this.period = period;
  }

  /** Nothing where nothing was spent that anybody knows of. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Optional<Table> money =
        tables.overall(say.it("budgetCaption", "period", period), known(SOURCES_OF_MONEY));
    if (money.isEmpty()) {
      return blocks;
    }
    blocks.add(say.heading("budget"));
    blocks.add(new Paragraph(sentences()));
    blocks.add(money.get());
    sources().ifPresent(blocks::add);
    tables.byYear(say.it("budgetYears"), known(YEARLY)).ifPresent(blocks::add);
    tables
        .overall(say.it("structureCaption", "period", period), known(STRUCTURE))
        .ifPresent(
            table -> {
              blocks.add(say.heading("structure"));
              blocks.add(table);
            });
    return blocks;
  }

  private String sentences() {
    return Stream.of(
            value("total_cost").map(v -> say.it("spent", "total", report.show(v))),
            part("eu_grant", "eu_grant_share").map(amount -> say.it("grant", "amount", amount)),
            part(OWN, "own_contribution_share").map(amount -> say.it("ownPart", "amount", amount)),
            Optional.of(execution()),
            Optional.of(say.it("fullCount")))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** {@code 1 527 262,11 zł (10,5 % wydatków)}. */
  private Optional<String> part(String amount, String share) {
    return value(amount)
        .map(
            v ->
                value(share)
                    .map(s -> say.it("part", "amount", report.show(v), "share", report.show(s)))
                    .orElse(report.show(v)));
  }

  private String execution() {
    Optional<IndicatorValue> execution = value("budget_execution");
    Optional<IndicatorValue> budget = value("budget");
    if (execution.isPresent() && budget.isPresent()) {
      return say.it(
          "execution", "share", report.show(execution.get()), "budget", report.show(budget.get()));
    }
    ValueStatus reason =
        report
            .value("budget_execution")
            .map(IndicatorValue::status)
            .filter(s -> s != ValueStatus.VALUE)
            .orElse(ValueStatus.NOT_COLLECTED);
    return say.it("noExecution", "reason", reason.label().in(say.language()));
  }

  private Optional<Table> sources() {
    List<Row> rows =
        report.categories(OWN, "own_source").stream()
            .filter(v -> v.status() != ValueStatus.NOT_APPLICABLE)
            .map(this::row)
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                say.it("sourcesCaption", "period", period),
                Width.TEXT,
                List.of(say.words("source"), say.figures("amount"), say.figures("share")),
                rows));
  }

  /** The share of a source is an indicator of its own, named after the source. */
  private Row row(IndicatorValue amount) {
    Optional<IndicatorValue> share = report.value(OWN + "_from_" + amount.category());
    return Row.of(
        Cell.of(labels.category(amount.breakdown(), amount.category()).in(say.language())),
        report.cell(Optional.of(amount)),
        share.isPresent() ? report.cell(share) : new Cell("\u2013", "", Presence.ABSENT));
  }

  private Optional<IndicatorValue> value(String indicator) {
    return report.value(indicator).filter(v -> v.status() == ValueStatus.VALUE);
  }

  private List<Indicator> known(List<String> ids) {
    return Section.known(ids.stream(), report);
  }
}
