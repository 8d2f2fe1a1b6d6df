package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Formats;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Point;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** How far the offices are apart, and how many of them by more than chance allows. */
final class OfficeDifferences {

  private static final Set<FunnelPosition> OUTSIDE =
      EnumSet.of(FunnelPosition.ABOVE_998, FunnelPosition.BELOW_998);

  /** More names than this are a list to look up. */
  private static final int NAMED = 10;

  private final Report report;
  private final Say say;
  private final Offices names;

  OfficeDifferences(Report report, Say say) {
    this.report = report;
    this.say = say;
    this.names = Offices.of(report.evaluation());
  }

  List<Block> blocks() {
    List<Indicator> told =
        KeyOutcomes.of(report.evaluation()).stream().filter(i -> valued(i).size() > 1).toList();
    List<Block> blocks = new ArrayList<>();
    if (told.isEmpty()) {
      blocks.add(say.paragraph("fewOffices"));
    } else {
      blocks.add(say.paragraph("spread"));
      blocks.add(table(told));
      blocks.addAll(outside(told));
    }
    blocks.addAll(Charts.about(report, Charts.Subject.OFFICES));
    return blocks;
  }

  /** The offices' values of all years, from the lowest. */
  private List<IndicatorValue> valued(Indicator indicator) {
    return report.evaluation().values().totals(indicator.id(), AreaLevel.OFFICE, "all").stream()
        .filter(v -> v.status() == ValueStatus.VALUE)
        .sorted(Comparator.comparing(IndicatorValue::value))
        .toList();
  }

  private Table table(List<Indicator> indicators) {
    return new Table(
        say.it("spreadCaption"),
        Width.SMALL,
        List.of(
            say.words("indicator"),
            say.figures("country"),
            say.figures("lowest"),
            say.figures("highest"),
            say.figures("better"),
            say.figures("similar"),
            say.figures("worse"),
            say.figures("none")),
        indicators.stream().map(this::row).toList());
  }

  private Row row(Indicator indicator) {
    List<IndicatorValue> values = valued(indicator);
    Map<Judgement, Integer> counts = new EnumMap<>(Judgement.class);
    for (IndicatorValue v :
        report.evaluation().values().totals(indicator.id(), AreaLevel.OFFICE, "all")) {
      counts.merge(
          report
              .comparison(v, AreaLevel.COUNTRY)
              .map(Comparison::judgement)
              .orElse(Judgement.NOT_JUDGED),
          1,
          Integer::sum);
    }
    return Row.of(
        Cell.of(indicator.name().in(say.language())),
        report.cell(report.value(indicator.id())),
        end(values.get(0)),
        end(values.get(values.size() - 1)),
        count(counts, Judgement.BETTER),
        count(counts, Judgement.SIMILAR),
        count(counts, Judgement.WORSE),
        count(counts, Judgement.NOT_JUDGED));
  }

  /** The lowest or the highest, and whose it is. */
  private Cell end(IndicatorValue value) {
    return Cell.of(report.show(value), names.name(value.area()));
  }

  private Cell count(Map<Judgement, Integer> counts, Judgement judgement) {
    return Cell.of(Formats.count(counts.getOrDefault(judgement, 0), say.language()));
  }

  /** Who lies outside the outer limits of the funnels, the largest first. */
  private List<Block> outside(List<Indicator> indicators) {
    List<Point> points = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Map<FunnelPosition, List<String>> beyond = new EnumMap<>(FunnelPosition.class);
      valued(indicator).stream()
          .sorted(Comparator.comparing(OfficeDifferences::base).reversed())
          .forEach(
              v ->
                  position(v)
                      .filter(OUTSIDE::contains)
                      .ifPresent(
                          p ->
                              beyond
                                  .computeIfAbsent(p, k -> new ArrayList<>())
                                  .add(names.name(v.area()))));
      beyond.forEach(
          (position, offices) ->
              points.add(
                  new Point(
                      indicator.name().in(say.language()) + ",",
                      say.it(
                          "outside",
                          "position",
                          position.label().in(say.language()),
                          "count",
                          Formats.count(offices.size(), say.language()),
                          "offices",
                          say.some(offices, NAMED)))));
    }
    return points.isEmpty()
        ? List.of(say.paragraph("allWithin"))
        : List.of(say.paragraph("someOutside"), new Points(points));
  }

  private Optional<FunnelPosition> position(IndicatorValue value) {
    return report.comparison(value, AreaLevel.COUNTRY).map(Comparison::position);
  }

  private static BigDecimal base(IndicatorValue value) {
    return value.denominator() == null ? BigDecimal.ZERO : value.denominator();
  }
}
