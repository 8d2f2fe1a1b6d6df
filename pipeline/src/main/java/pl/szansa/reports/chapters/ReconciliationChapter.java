package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Formats;
import pl.szansa.model.PublishedFigure;
import pl.szansa.model.Reconciliation;
import pl.szansa.model.Reconciliation.Verdict;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Point;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** What the offices published, beside what their files give. */
final class ReconciliationChapter implements Chapter.Writer {

  private static final Texts WORDS = Texts.of("reports/words/reconciliation.json");

  /** More rows than this are a list to look up. */
  private static final int PRINTED = 60;

  /** More differences than this are not told one by one. */
  private static final int TOLD = 6;

  @Override
  public Chapter write(Report report) {
    Say say = Say.of(WORDS, report);
    List<Reconciliation> figures = report.reconciliations();
    List<Block> blocks = new ArrayList<>();
    if (figures.isEmpty()) {
      blocks.add(say.paragraph(report.ofOffice() ? "nothingOffice" : "nothing"));
    } else {
      Map<String, String> offices = names(report);
      blocks.addAll(sentences(figures, report, say, offices));
      blocks.addAll(table(figures, report, say, offices));
    }
    return new Chapter("reconciliation", say.it("title"), blocks);
  }

  private static Map<String, String> names(Report report) {
    return report.ofOffice()
        ? Map.of(report.area().code(), report.area().name().in(report.language()))
        : report.evaluation().areas(AreaLevel.OFFICE).stream()
            .collect(Collectors.toMap(Area::code, a -> a.name().in(report.language())));
  }

  private static List<Block> sentences(
      List<Reconciliation> figures, Report report, Say say, Map<String, String> offices) {
    List<Reconciliation> differing = differing(figures);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        say.paragraph(
            report.ofOffice() ? "agreeingOffice" : "agreeing",
            "agrees",
            count(figures, Verdict.AGREES, say),
            "differs",
            count(figures, Verdict.DIFFERS, say),
            "none",
            count(figures, Verdict.NOT_COMPUTED, say)));
    if (differing.isEmpty()) {
      blocks.add(say.paragraph("agreement"));
    } else {
      blocks.add(
          new Points(
              differing.stream().limit(TOLD).map(d -> difference(d, say, offices)).toList()));
      if (differing.size() > TOLD) {
        blocks.add(say.paragraph("rest"));
      }
      blocks.add(say.paragraph("meaning"));
    }
    return blocks;
  }

  private static List<Reconciliation> differing(List<Reconciliation> figures) {
    return figures.stream().filter(f -> f.verdict() == Verdict.DIFFERS).toList();
  }

  private static String count(List<Reconciliation> figures, Verdict verdict, Say say) {
    return Formats.count(
        figures.stream().filter(f -> f.verdict() == verdict).count(), say.language());
  }

  private static Point difference(
      Reconciliation reconciliation, Say say, Map<String, String> offices) {
    PublishedFigure figure = reconciliation.figure();
    return new Point(
        say.it("lead", "office", offices.getOrDefault(figure.office(), figure.office())),
        say.it(
            reconciliation.difference().signum() > 0 ? "more" : "fewer",
            "measure",
            reconciliation.measure().in(say.language()),
            "size",
            quantity(reconciliation.difference().abs(), figure.unit(), say),
            "published",
            quantity(figure.value(), figure.unit(), say)));
  }

  private static List<Block> table(
      List<Reconciliation> figures, Report report, Say say, Map<String, String> offices) {
    boolean cut = figures.size() > PRINTED;
    List<Reconciliation> printed =
        cut ? differing(figures).stream().limit(PRINTED).toList() : figures;
    List<Block> blocks = new ArrayList<>();
    if (!printed.isEmpty()) {
      blocks.add(
          new Table(
              say.it("caption"),
              Width.SMALL,
              List.of(
                  say.words("office"),
                  say.words("measure"),
                  say.figures("published"),
                  say.figures("computed"),
                  say.figures("difference"),
                  say.words("verdict")),
              printed.stream().map(f -> row(f, report, say, offices)).toList()));
    }
    if (cut) {
      blocks.add(say.paragraph("cut", "rows", Formats.count(PRINTED, say.language())));
    }
    return blocks;
  }

  private static Row row(
      Reconciliation reconciliation, Report report, Say say, Map<String, String> offices) {
    PublishedFigure figure = reconciliation.figure();
    String period =
        figure.periodFrom().equals(figure.periodTo())
            ? figure.periodFrom()
            : figure.periodFrom() + "\u2013" + figure.periodTo();
    return Row.of(
        Cell.of(offices.getOrDefault(figure.office(), figure.office()), figure.project()),
        Cell.of(
            reconciliation.measure().in(say.language()),
            figure.note().isEmpty() ? period : period + ". " + figure.note()),
        Cell.of(quantity(figure.value(), figure.unit(), say)),
        computed(reconciliation, report, say),
        Cell.of(signed(reconciliation.difference(), figure.unit(), say)),
        Cell.of(reconciliation.verdict().label().in(say.language())));
  }

  /** The computed value is an indicator's, for the annex to account for. */
  private static Cell computed(Reconciliation reconciliation, Report report, Say say) {
    Optional.ofNullable(reconciliation.computed())
        .flatMap(
            computed ->
                report
                    .evaluation()
                    .values()
                    .total(
                        reconciliation.indicator(),
                        AreaLevel.OFFICE,
                        reconciliation.figure().office(),
                        reconciliation.period()))
        .ifPresent(report::cite);
    return Cell.of(quantity(reconciliation.computed(), reconciliation.figure().unit(), say));
  }

  private static String signed(BigDecimal difference, String unit, Say say) {
    String plus = difference != null && difference.signum() > 0 ? "+" : "";
    return plus + quantity(difference, unit, say);
  }

  private static String quantity(BigDecimal quantity, String unit, Say say) {
    if (quantity == null) {
      return "";
    }
    return unit.equals("PLN")
        ? Formats.money(quantity, say.language())
        : Formats.count(quantity, say.language());
  }
}
