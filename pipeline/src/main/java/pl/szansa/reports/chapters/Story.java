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

  private static final String SIZE = "participations";

  private final Report report;
  private final Say say;
  private final Standing standing;

  Story(Report report) {
    this.report = report;
    this.say = Say.of(WORDS, report);
    this.standing = new Standing(report);
  }

  /** With the test of all years where that found a direction. */
  Point of(Indicator indicator) {
    Optional<IndicatorValue> value = report.value(indicator.id());
    String overTime = overTime(indicator);
    List<String> sentences = new ArrayList<>();
    if (indicator.denominator().isPresent() || overTime.isEmpty()) {
      sentences.add(Sentences.basis(indicator, value).in(say.language()));
    }
    sentences.addAll(standing.of(indicator));
    sentences.add(overTime);
    trend(indicator)
        .filter(t -> t.verdict() != Verdict.NO_CLEAR_TREND)
        .map(t -> Sentences.trend(indicator, t).in(say.language()))
        .ifPresent(sentences::add);
    String shown =
        value.map(report::show).orElse(ValueStatus.NOT_COLLECTED.label().in(say.language()));
    return new Point(
        say.it("lead", "indicator", indicator.name().in(say.language()), "value", shown),
        sentences.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" ")));
  }

  /** Those whose test of all years found no direction, in one sentence; nothing for none. */
  Optional<Paragraph> undirected(List<Indicator> indicators) {
    String names =
        indicators.stream()
            .filter(i -> trend(i).filter(t -> t.verdict() == Verdict.NO_CLEAR_TREND).isPresent())
            .map(i -> i.name().in(say.language()))
            .collect(Collectors.joining("; "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(say.paragraph("undirected", "indicators", names));
  }

  /** Nothing of an area whose projects took in people in one year only: there is no change. */
  private String overTime(Indicator indicator) {
    if (report.years(SIZE).size() == 1) {
      return "";
    }
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
                        i -> i.name().in(say.language()), Collectors.joining("; "))));
    String told =
        byReason.entrySet().stream()
            .map(e -> say.it("silent", "indicators", e.getKey() + ": " + e.getValue()))
            .collect(Collectors.joining(" "));
    return told.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(told));
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
