package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.dashboard.Sentences;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Trend;
import pl.szansa.model.Trend.Verdict;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block.Paragraph;
import pl.szansa.reports.content.Block.Point;
import pl.szansa.reports.content.Report;

/**
 * What an indicator says of the report's area: its value and what that stands on, how it changed
 * over the years, how it stands beside others.
 */
final class Story {

  private static final Texts WORDS = Texts.of("reports/words/story.json");

  private final Report report;
  private final Say say;
  private final Standing standing;

  Story(Report report) {
    this.report = report;
    this.say = Say.of(WORDS, report);
    this.standing = new Standing(report);
  }

  /** With the test of all years, wherever there are enough of them. */
  Point full(Indicator indicator) {
    return point(indicator, trend(indicator));
  }

  /** With that test only where it found a direction. */
  Point brief(Indicator indicator) {
    return point(indicator, trend(indicator).filter(t -> t.verdict() != Verdict.NO_CLEAR_TREND));
  }

  private Point point(Indicator indicator, Optional<Trend> trend) {
    Optional<IndicatorValue> value = report.value(indicator.id());
    List<String> sentences = new ArrayList<>();
    sentences.add(Sentences.basis(indicator, value).in(say.language()));
    sentences.addAll(standing.of(indicator));
    sentences.add(overTime(indicator));
    trend.map(t -> Sentences.trend(indicator, t).in(say.language())).ifPresent(sentences::add);
    String shown =
        value.map(report::show).orElse(ValueStatus.NOT_COLLECTED.label().in(say.language()));
    return new Point(
        say.it("lead", "indicator", indicator.name().in(say.language()), "value", shown),
        sentences.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" ")));
  }

  private String overTime(Indicator indicator) {
    List<IndicatorValue> valued = report.years(indicator.id());
    if (!valued.isEmpty()) {
      report.cite(valued.get(0));
      report.cite(valued.get(valued.size() - 1));
    }
    List<IndicatorValue> years =
        report.evaluation().periods(PeriodKind.YEAR).stream()
            .flatMap(year -> report.value(indicator.id(), year).stream())
            .toList();
    return Sentences.overTime(indicator, years).in(say.language());
  }

  private Optional<Trend> trend(Indicator indicator) {
    return report
        .evaluation()
        .comparisons()
        .trend(indicator.id(), report.area().level(), report.area().code())
        .filter(t -> t.verdict() != Verdict.TOO_SHORT);
  }

  /** The indicators without a value, by reason; nothing if all have one. */
  Optional<Paragraph> silent(List<Indicator> indicators) {
    Map<String, String> byReason =
        indicators.stream()
            .filter(i -> !valued(i))
            .collect(
                Collectors.groupingBy(
                    this::reason,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        i -> i.name().in(say.language()), Collectors.joining(", "))));
    String listed =
        byReason.entrySet().stream()
            .map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining("; "));
    return listed.isEmpty()
        ? Optional.empty()
        : Optional.of(say.paragraph("silent", "indicators", listed));
  }

  boolean valued(Indicator indicator) {
    return report.value(indicator.id()).filter(v -> v.status() == ValueStatus.VALUE).isPresent();
  }

  private String reason(Indicator indicator) {
    return report
        .value(indicator.id())
        .map(IndicatorValue::status)
        .orElse(ValueStatus.NOT_COLLECTED)
        .label()
        .in(say.language());
  }
}
