package pl.szansa.reports.chapters;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Caution;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Facts;
import pl.szansa.reports.content.Block.Figure;
import pl.szansa.reports.content.Block.Heading;
import pl.szansa.reports.content.Block.Paragraph;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Chapter;

/** What a chapter says, a line for each block and each row; cells stand between bars. */
final class ChapterText {

  private ChapterText() {}

  static String of(Chapter chapter) {
    return chapter.blocks().stream()
        .flatMap(ChapterText::lines)
        .collect(Collectors.joining("\n"))
        .replace('\u00a0', ' ');
  }

  private static Stream<String> lines(Block block) {
    if (block instanceof Heading heading) {
      return Stream.of("# " + heading.text());
    }
    if (block instanceof Paragraph paragraph) {
      return Stream.of(paragraph.text());
    }
    if (block instanceof Caution caution) {
      return Stream.of(caution.text());
    }
    if (block instanceof Points points) {
      return points.points().stream().map(p -> p.lead() + " " + p.text());
    }
    if (block instanceof Facts facts) {
      return facts.facts().stream().map(p -> p.lead() + " " + p.text());
    }
    if (block instanceof Figure figure) {
      return Stream.of("[" + figure.chart().id() + "]");
    }
    Table table = (Table) block;
    return Stream.concat(
        Stream.of(
            "= " + table.caption(),
            table.columns().stream().map(Block.Column::head).collect(Collectors.joining(" | "))),
        table.rows().stream().map(r -> row(r.cells())));
  }

  private static String row(List<Cell> cells) {
    return cells.stream()
        .map(c -> c.below().isEmpty() ? c.text() : c.text() + " (" + c.below() + ")")
        .collect(Collectors.joining(" | "));
  }
}
