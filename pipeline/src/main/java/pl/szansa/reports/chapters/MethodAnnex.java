package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.dashboard.Texts;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.model.Family;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Facts;
import pl.szansa.reports.content.Block.Heading;
import pl.szansa.reports.content.Block.Paragraph;
import pl.szansa.reports.content.Block.Point;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** How the numbers come about, and the definitions of those that the report shows. */
final class MethodAnnex implements Chapter.Writer {

  private static final Texts WORDS = Texts.of("reports/words/method.json");

  private static final List<String> EXPLAINED =
      List.of("counting", "silence", "interval", "judgement", "secrecy", "cost");

  @Override
  public Chapter write(Report report) {
    Language language = report.language();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(say("how", language)));
    blocks.add(explanations(report));
    List<Point> methods = methods(report);
    if (!methods.isEmpty()) {
      blocks.add(new Heading(say("methods", language)));
      blocks.add(new Facts(methods));
    }
    definitions(report, blocks);
    return new Chapter("method", say("title", language), blocks);
  }

  private static Points explanations(Report report) {
    Language language = report.language();
    Map<String, String> places = Map.of("confidence", confidence(report));
    Stream<String> keys =
        Stream.concat(
            EXPLAINED.stream(),
            report.evaluation().comparisons().models().isEmpty()
                ? Stream.empty()
                : Stream.of("caseMix"));
    return new Points(
        keys.map(key -> new Point(say(key + "Lead", language), WORDS.say(key, language, places)))
            .toList());
  }

  /** {@code 95,0 %}; a dash where no value that was printed has an interval. */
  private static String confidence(Report report) {
    return report.cited().stream()
        .map(IndicatorValue::confidence)
        .filter(Objects::nonNull)
        .findFirst()
        .map(BigDecimal::stripTrailingZeros)
        .map(c -> percent(c, report.language()))
        .orElse("\u2013");
  }

  private static String percent(BigDecimal proportion, Language language) {
    BigDecimal number = proportion.movePointRight(2).stripTrailingZeros();
    return Formats.marks(language)
        .percent()
        .replace("#", Formats.number(number, Math.max(0, number.scale()), language));
  }

  /** The interval methods of the values that were printed, with the works that they are from. */
  private static List<Point> methods(Report report) {
    Set<String> used =
        report.cited().stream().map(IndicatorValue::method).collect(Collectors.toSet());
    return Stream.of(IntervalMethod.values())
        .filter(m -> used.contains(m.code()))
        .map(
            m ->
                new Point(
                    m.label().in(report.language()), say("of_" + m.code(), report.language())))
        .toList();
  }

  private static void definitions(Report report, List<Block> blocks) {
    Language language = report.language();
    Set<String> printed =
        report.cited().stream().map(IndicatorValue::indicator).collect(Collectors.toSet());
    blocks.add(new Heading(say("definitions", language)));
    blocks.add(new Paragraph(say(report.ofOffice() ? "ofOffice" : "ofAll", language)));
    for (Family family : report.evaluation().families()) {
      List<Indicator> shown =
          report.evaluation().indicators(family).stream()
              .filter(i -> printed.contains(i.id()) || !report.ofOffice() && valued(i, report))
              .toList();
      if (!shown.isEmpty()) {
        blocks.add(new Heading(family.name().in(language)));
        blocks.addAll(new Definitions(shown, WORDS, language).blocks());
      }
    }
  }

  private static boolean valued(Indicator indicator, Report report) {
    Optional<IndicatorValue> value = report.value(indicator.id());
    return value.filter(v -> v.status() == ValueStatus.VALUE).isPresent();
  }

  private static String say(String key, Language language) {
    return WORDS.say(key, language, Map.of());
  }
}
