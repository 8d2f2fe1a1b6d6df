package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Family;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Column;
import pl.szansa.reports.content.Block.Heading;
import pl.szansa.reports.content.Block.Paragraph;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** Every value that the report printed, with its numerator and denominator. */
final class NumbersAnnex implements Chapter.Writer {

  private static final Texts WORDS = Texts.of("reports/words/numbers.json");

  @Override
  public Chapter write(Report report) {
    Language language = report.language();
    Map<String, List<IndicatorValue>> printed =
        report.cited().stream().collect(Collectors.groupingBy(IndicatorValue::indicator));
    List<Block> blocks = new ArrayList<>();
    for (Family family : report.evaluation().families()) {
      List<Row> rows =
          report.evaluation().indicators(family).stream()
              .filter(i -> printed.containsKey(i.id()))
              .flatMap(i -> new PrintedNumbers(i, report).of(printed.get(i.id())).stream())
              .toList();
      if (!rows.isEmpty()) {
        blocks.add(new Heading(family.name().in(language)));
        blocks.add(table(rows, language));
      }
    }
    if (!blocks.isEmpty()) {
      blocks.add(0, new Paragraph(say("lead", language)));
    }
    return new Chapter("numbers", say("title", language), blocks);
  }

  private static Table table(List<Row> rows, Language language) {
    return new Table(
        say("caption", language),
        Width.SMALL,
        List.of(
            Column.text(say("what", language)),
            Column.figures(say("value", language)),
            Column.figures(say("interval", language)),
            Column.figures(say("numerator", language)),
            Column.figures(say("denominator", language))),
        rows);
  }

  private static String say(String key, Language language) {
    return WORDS.say(key, language, Map.of());
  }
}
