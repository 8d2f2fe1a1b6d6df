package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ParetoFront;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Point;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Report;

/** Which offices no other office beats in both cost and result, in words. */
final class CostAndResult {

  /** More names than this are a list to look up. */
  private static final int NAMED = 8;

  private final Report report;
  private final Say say;

  CostAndResult(Report report, Say say) {
    this.report = report;
    this.say = say;
  }

  /** Nothing where fewer than two offices have both, or this office has not. */
  List<Block> blocks() {
    List<ParetoFront> fronts =
        report.evaluation().comparisons().fronts().stream()
            .filter(f -> f.period().equals("all"))
            .toList();
    List<Point> points =
        report.ofOffice() ? fronts.stream().flatMap(f -> own(f).stream()).toList() : ofAll(fronts);
    List<Block> blocks = new ArrayList<>();
    if (!points.isEmpty()) {
      blocks.add(say.heading("fronts"));
      blocks.add(say.paragraph(report.ofOffice() ? "frontsOffice" : "frontsLead"));
      blocks.add(new Points(points));
    }
    return blocks;
  }

  private List<Point> ofAll(List<ParetoFront> fronts) {
    Map<String, Area> offices =
        report.evaluation().areas(AreaLevel.OFFICE).stream()
            .collect(Collectors.toMap(Area::code, Function.identity()));
    return fronts.stream()
        .map(f -> new Point(lead(f), say.some(members(f, offices), NAMED) + "."))
        .toList();
  }

  private List<String> members(ParetoFront front, Map<String, Area> offices) {
    return front.offices().stream()
        .map(
            code ->
                say.it(
                    "member",
                    "office",
                    name(code, offices),
                    "cost",
                    shown(value(front.cost(), code)),
                    "result",
                    shown(value(front.result(), code))))
        .toList();
  }

  private String name(String code, Map<String, Area> offices) {
    return Optional.ofNullable(offices.get(code))
        .map(a -> a.name().in(say.language()))
        .orElse(code);
  }

  private Optional<Point> own(ParetoFront front) {
    String office = report.area().code();
    Optional<IndicatorValue> cost = value(front.cost(), office);
    Optional<IndicatorValue> result = value(front.result(), office);
    if (cost.isEmpty() || result.isEmpty()) {
      return Optional.empty();
    }
    String key = front.offices().contains(office) ? "onFront" : "offFront";
    String sentence = say.it(key, "cost", shown(cost), "result", shown(result));
    return Optional.of(new Point(lead(front), sentence));
  }

  private String lead(ParetoFront front) {
    return say.it(
        "frontLead", "cost", indicator(front.cost()), "result", indicator(front.result()));
  }

  private String indicator(String id) {
    return report.evaluation().indicator(id).map(i -> i.name().in(say.language())).orElse(id);
  }

  private Optional<IndicatorValue> value(String indicator, String office) {
    return report
        .evaluation()
        .values()
        .total(indicator, AreaLevel.OFFICE, office, "all")
        .filter(v -> v.status() == ValueStatus.VALUE);
  }

  private String shown(Optional<IndicatorValue> value) {
    return value.map(report::show).orElse("");
  }
}
