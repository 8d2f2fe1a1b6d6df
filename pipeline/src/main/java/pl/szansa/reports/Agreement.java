package pl.szansa.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.PublishedFigure;
import pl.szansa.model.Reconciliation;
import pl.szansa.model.Reconciliation.Verdict;

/**
 * Published figures beside the computed ones.
 *
 * @param sentence how many agree
 * @param rows one per published figure, formatted
 */
public record Agreement(String sentence, List<Row> rows) {

  public record Row(
      String office,
      String project,
      String measure,
      String period,
      String published,
      String computed,
      String difference,
      String verdict,
      String note) {}

  static Agreement of(Evaluation evaluation, Texts words) {
    Language language = evaluation.language();
    List<Reconciliation> figures = evaluation.reconciliations();
    String sentence =
        figures.isEmpty()
            ? words.say("noReconciliation", language, Map.of())
            : words.say(
                "agreeing",
                language,
                Map.of(
                    "agrees", count(figures, Verdict.AGREES, language),
                    "differs", count(figures, Verdict.DIFFERS, language),
                    "none", count(figures, Verdict.NOT_COMPUTED, language)));
    return new Agreement(sentence, figures.stream().map(f -> row(f, evaluation)).toList());
  }

  private static String count(List<Reconciliation> figures, Verdict verdict, Language language) {
    return Formats.count(figures.stream().filter(f -> f.verdict() == verdict).count(), language);
  }

  private static Row row(Reconciliation reconciliation, Evaluation evaluation) {
    PublishedFigure figure = reconciliation.figure();
    Language language = evaluation.language();
    return new Row(
        evaluation.areas(AreaLevel.OFFICE).stream()
            .filter(a -> a.code().equals(figure.office()))
            .findFirst()
            .map(a -> a.name().in(language))
            .orElse(figure.office()),
        figure.project(),
        reconciliation.measure().in(language),
        figure.periodFrom().equals(figure.periodTo())
            ? figure.periodFrom()
            : figure.periodFrom() + " \u2013 " + figure.periodTo(),
        quantity(figure.value(), figure.unit(), language),
        quantity(reconciliation.computed(), figure.unit(), language),
        signed(reconciliation.difference(), figure.unit(), language),
        reconciliation.verdict().label().in(language),
        figure.note());
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
