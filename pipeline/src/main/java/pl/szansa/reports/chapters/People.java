package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.dashboard.Labels;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.chapters.CategoryTable.Values;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** Participations by the characteristics of those who took part. */
final class People {

  private static final String PARTICIPATIONS = "participations";
  private static final String LEAVERS = "leavers";

  /** What is published by sex as well, as the pairs of categories {@code female:under_25}. */
  private static final List<String> BY_SEX = List.of("age", "education", "labour_status");

  private static final List<String> OTHERS =
      List.of("unemployment_length", "area", "disability", "programme");
  private static final List<String> BY_YEAR = List.of("sex", "age", "education", "labour_status");

  private final Report report;
  private final Say say;
  private final Labels labels;

  People(Report report, Say say, Labels labels) {
    this.report = report;
    this.say = say;
    this.labels = labels;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    largest().ifPresent(blocks::add);
    bySex().ifPresent(blocks::add);
    blocks.addAll(Charts.about(report, Charts.Subject.PEOPLE));
    others().ifPresent(blocks::add);
    byYear().ifPresent(blocks::add);
    return blocks;
  }

  private Optional<Block> largest() {
    String groups =
        BY_SEX.stream().flatMap(b -> largest(b).stream()).collect(Collectors.joining("; "));
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(say.paragraph("groups", "groups", groups));
  }

  /**
   * Which category is the largest; said only where all categories are published, because one that
   * is suppressed may be larger, and not of a tie.
   */
  private Optional<String> largest(String breakdown) {
    List<IndicatorValue> values =
        report.categories(PARTICIPATIONS, breakdown).stream()
            .sorted(Comparator.comparing(People::size).reversed())
            .toList();
    boolean told =
        values.size() > 1
            && values.stream().allMatch(v -> v.status() == ValueStatus.VALUE)
            && values.get(0).value().compareTo(values.get(1).value()) > 0;
    return told
        ? Optional.of(
            say.it(
                "largest",
                "breakdown",
                lower(labels.breakdown(breakdown).in(say.language())),
                "category",
                labels.category(breakdown, values.get(0).category()).in(say.language()),
                "value",
                report.show(values.get(0)),
                "all",
                report.value(PARTICIPATIONS).map(report::show).orElse("")))
        : Optional.empty();
  }

  private String lower(String name) {
    return name.substring(0, 1).toLowerCase(say.language().locale()) + name.substring(1);
  }

  private static BigDecimal size(IndicatorValue value) {
    return value.value() == null ? BigDecimal.ZERO : value.value();
  }

  private Optional<Block> bySex() {
    CategoryTable table =
        new CategoryTable(
            report,
            labels,
            List.of(
                new Values(say.it("all"), b -> report.categories(PARTICIPATIONS, b)),
                sex("female"),
                sex("male"),
                new Values(say.it("leaving"), b -> report.categories(LEAVERS, b))));
    Row total =
        Row.of(
            Cell.of(say.it("total")),
            report.cell(report.value(PARTICIPATIONS)),
            report.cell(category("female")),
            report.cell(category("male")),
            report.cell(report.value(LEAVERS)));
    return table
        .of(say.it("bySexCaption"), Width.SMALL, Optional.of(total), BY_SEX)
        .map(Function.identity());
  }

  private Optional<IndicatorValue> category(String sex) {
    return report.categories(PARTICIPATIONS, "sex").stream()
        .filter(v -> v.category().equals(sex))
        .findFirst();
  }

  private Values sex(String sex) {
    String prefix = sex + ":";
    return new Values(
        say.it(sex),
        breakdown ->
            report.categories(PARTICIPATIONS, "sex_by_" + breakdown).stream()
                .filter(v -> v.category().startsWith(prefix))
                .toList(),
        v -> v.category().substring(prefix.length()));
  }

  private Optional<Block> others() {
    return new CategoryTable(
            report,
            labels,
            List.of(
                new Values(say.it("all"), b -> report.categories(PARTICIPATIONS, b)),
                new Values(say.it("leaving"), b -> report.categories(LEAVERS, b))))
        .of(say.it("othersCaption"), Width.SMALL, Optional.empty(), OTHERS)
        .map(Function.identity());
  }

  private Optional<Block> byYear() {
    List<String> years = report.evaluation().periods(PeriodKind.YEAR);
    List<Values> columns =
        years.stream()
            .map(y -> new Values(y, b -> report.categories(PARTICIPATIONS, b, y)))
            .toList();
    Stream<Cell> totals = years.stream().map(y -> report.cell(report.value(PARTICIPATIONS, y)));
    Row total =
        Row.of(
            Stream.concat(Stream.of(Cell.of(say.it("total"))), totals)
                .collect(Collectors.toList()));
    return years.size() < 2
        ? Optional.empty()
        : new CategoryTable(report, labels, columns)
            .of(say.it("byYearCaption"), Width.SMALL, Optional.of(total), BY_YEAR)
            .map(Function.identity());
  }
}
