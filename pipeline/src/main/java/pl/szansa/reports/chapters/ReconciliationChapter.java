package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.PublishedFigure;
import pl.szansa.model.Reconciliation;
import pl.szansa.model.Reconciliation.Verdict;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Column;
import pl.szansa.reports.content.Block.Paragraph;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** What the offices published, beside what their files give. */
final class ReconciliationChapter implements Chapter.Writer {

  private static final Texts WORDS = Texts.of("reports/words/reconciliation.json");

  @Override
  public Chapter write(Report report) {
    Language language = report.language();
    List<Reconciliation> figures = report.reconciliations();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(sentence(figures, language)));
    if (!figures.isEmpty()) {
      blocks.add(table(figures, report));
    }
    return new Chapter("reconciliation", WORDS.say("title", language, Map.of()), blocks);
  }

  private static String sentence(List<Reconciliation> figures, Language language) {
    return figures.isEmpty()
        ? WORDS.say("nothing", language, Map.of())
        : WORDS.say(
            "agreeing",
            language,
            Map.of(
                "agrees", count(figures, Verdict.AGREES, language),
                "differs", count(figures, Verdict.DIFFERS, language),
                "none", count(figures, Verdict.NOT_COMPUTED, language)));
  }

  private static String count(List<Reconciliation> figures, Verdict verdict, Language language) {
    return Formats.count(figures.stream().filter(f -> f.verdict() == verdict).count(), language);
  }

  private static Table table(List<Reconciliation> figures, Report report) {
    Language language = report.language();
    return new Table(
        WORDS.say("caption", language, Map.of()),
        Width.TEXT,
        List.of(
            Column.text(WORDS.say("office", language, Map.of())),
            Column.text(WORDS.say("measure", language, Map.of())),
            Column.figures(WORDS.say("published", language, Map.of())),
            Column.figures(WORDS.say("computed", language, Map.of())),
            Column.figures(WORDS.say("difference", language, Map.of())),
            Column.text(WORDS.say("verdict", language, Map.of()))),
        figures.stream().map(f -> row(f, report)).toList());
  }

  private static Row row(Reconciliation reconciliation, Report report) {
    PublishedFigure figure = reconciliation.figure();
    Language language = report.language();
    String period =
        figure.periodFrom().equals(figure.periodTo())
            ? figure.periodFrom()
            : figure.periodFrom() + " \u2013 " + figure.periodTo();
    return Row.of(
        Cell.of(office(figure.office(), report), figure.project()),
        Cell.of(
            reconciliation.measure().in(language),
            figure.note().isEmpty() ? period : period + ". " + figure.note()),
        Cell.of(quantity(figure.value(), figure.unit(), language)),
        Cell.of(quantity(reconciliation.computed(), figure.unit(), language)),
        Cell.of(signed(reconciliation.difference(), figure.unit(), language)),
        Cell.of(reconciliation.verdict().label().in(language)));
  }

  private static String office(String code, Report report) {
    return report.evaluation().areas(AreaLevel.OFFICE).stream()
        .filter(a -> a.code().equals(code))
        .findFirst()
        .map(a -> a.name().in(report.language()))
        .orElse(code);
  }

  private static String signed(BigDecimal difference, String unit, Language language) {
    String plus = difference != null && difference.signum() > 0 ? "+" : "";
    return plus + quantity(difference, unit, language);
  }

  private static String quantity(BigDecimal quantity, String unit, Language language) {
    if (quantity == null) {
      return "";
    }
    return unit.equals("PLN")
        ? Formats.money(quantity, language)
        : Formats.count(quantity, language);
  }
}
