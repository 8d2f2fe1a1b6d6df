package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.szansa.dashboard.Labels;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Family;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Column;
import pl.szansa.reports.content.Block.Depth;
import pl.szansa.reports.content.Block.Heading;
import pl.szansa.reports.content.Block.Paragraph;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** The indicators that the regulations list, as their annexes have them: women, men, all. */
final class RegulationChapter implements Chapter.Writer {

  private static final Texts WORDS = Texts.of("reports/words/regulation.json");
  private static final Set<String> LISTS =
      Set.of("po_kl_711", "esf_2007_2013", "esf_2014_2020", "esf_plus_2021_2027");
  private static final String SEX = "sex";
  private static final List<String> SEXES = List.of("female", "male");
  private static final Labels LABELS = new Labels();

  @Override
  public Chapter write(Report report) {
    List<Block> blocks = new ArrayList<>();
    for (Family family : report.evaluation().families()) {
      List<Indicator> listed = report.evaluation().indicators(family);
      if (LISTS.contains(family.id()) && !listed.isEmpty()) {
        blocks.add(new Heading(family.name().in(report.language())));
        add(listed, report, blocks);
      }
    }
    if (!blocks.isEmpty()) {
      blocks.add(0, new Paragraph(say("lead", report.language())));
    }
    return new Chapter("regulation", say("title", report.language()), blocks);
  }

  private static void add(List<Indicator> listed, Report report, List<Block> blocks) {
    List<Indicator> telling = listed.stream().filter(i -> !Silence.of(i, report)).toList();
    if (telling.isEmpty()) {
      blocks.add(new Paragraph(say("nothing", report.language())));
      return;
    }
    blocks.add(table(telling, report));
    String silent = Silence.sentence(listed, report);
    if (!silent.isEmpty()) {
      blocks.add(new Paragraph(silent));
    }
  }

  private static Table table(List<Indicator> indicators, Report report) {
    Language language = report.language();
    boolean bySex = indicators.stream().anyMatch(i -> !report.categories(i.id(), SEX).isEmpty());
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(say("indicator", language)));
    if (bySex) {
      SEXES.forEach(s -> columns.add(Column.figures(LABELS.category(SEX, s).in(language))));
    }
    columns.add(Column.figures(say("total", language)));
    return new Table(
        say("caption", language),
        Width.TEXT,
        columns,
        indicators.stream().map(i -> row(i, bySex ? SEXES : List.of(), report)).toList());
  }

  private static Row row(Indicator indicator, List<String> sexes, Report report) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(indicator.name().in(report.language()), Silence.code(indicator)));
    List<IndicatorValue> categories = report.categories(indicator.id(), SEX);
    sexes.forEach(sex -> cells.add(report.cell(of(sex, categories))));
    cells.add(report.cell(report.value(indicator.id())));
    return new Row(indicator.partOf().isEmpty() ? Depth.OUTER : Depth.INNER, cells);
  }

  private static Optional<IndicatorValue> of(String sex, List<IndicatorValue> categories) {
    return categories.stream().filter(v -> v.category().equals(sex)).findFirst();
  }

  private static String say(String key, Language language) {
    return WORDS.say(key, language, Map.of());
  }
}
