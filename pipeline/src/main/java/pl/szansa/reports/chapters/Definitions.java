package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.szansa.dashboard.Texts;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.Language;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Column;
import pl.szansa.reports.content.Block.Paragraph;
import pl.szansa.reports.content.Block.Point;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;

/** The definitions of some indicators, straight from the catalogue. */
final class Definitions {

  private final List<Indicator> indicators;
  private final Texts words;
  private final Language language;

  /** What of the definitions was not found in their sources, each once. */
  private final List<String> notes;

  /**
   * @param indicators of one family
   */
  Definitions(List<Indicator> indicators, Texts words, Language language) {
    this.indicators = indicators;
    this.words = words;
    this.language = language;
    this.notes =
        indicators.stream()
            .map(i -> i.unverified().in(language))
            .filter(note -> !note.isEmpty())
            .distinct()
            .toList();
  }

  /** A table, and below it the numbered notes. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Table(
            say("caption"),
            Width.SMALL,
            Stream.of("indicator", "definition", "facts", "source")
                .map(key -> Column.text(say(key)))
                .toList(),
            indicators.stream().map(this::row).toList()));
    if (!notes.isEmpty()) {
      blocks.add(new Paragraph(say("unverified")));
      blocks.add(
          new Points(
              IntStream.range(0, notes.size())
                  .mapToObj(i -> new Point((i + 1) + ".", notes.get(i)))
                  .toList()));
    }
    return blocks;
  }

  private Row row(Indicator indicator) {
    int note = notes.indexOf(indicator.unverified().in(language));
    return Row.of(
        Cell.of(indicator.name().in(language), indicator.id()),
        Cell.of(
            indicator.definition().in(language),
            note < 0 ? "" : words.say("note", language, Map.of("number", "" + (note + 1)))),
        Cell.of(facts(indicator)),
        Cell.of(indicator.source()));
  }

  private String facts(Indicator indicator) {
    String interval =
        IntervalMethod.find(indicator.interval())
            .filter(m -> m != IntervalMethod.NONE)
            .map(m -> m.label().in(language))
            .orElse("");
    int base = indicator.smallestBase();
    return Stream.of(
            indicator.unit().label().in(language),
            interval,
            fact("smallestBase", base < 2 ? "" : Formats.count(base, language)),
            fact("partOf", indicator.partOf()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private String fact(String key, String fact) {
    return fact.isEmpty() ? "" : say(key) + " " + fact;
  }

  private String say(String key) {
    return words.say(key, language, Map.of());
  }
}
