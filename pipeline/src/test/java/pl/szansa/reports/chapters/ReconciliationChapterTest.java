package pl.szansa.reports.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.szansa.model.Language;
import pl.szansa.model.PublishedFigure;
import pl.szansa.model.Reconciliation;
import pl.szansa.model.Reconciliation.Verdict;
import pl.szansa.model.Text;
import pl.szansa.reports.content.Report;

class ReconciliationChapterTest {

  private static final Reconciliation AGREES =
      figure("a", "participations", "persons", "117", "117");
  private static final Reconciliation LESS = figure("a", "total_cost", "PLN", "1000.00", "991.17");
  private static final Reconciliation MORE = figure("b", "participations", "persons", "20", "24");
  private static final Reconciliation NONE = figure("b", "families", "families", "30", null);

  @Test
  void aDifferenceIsToldWithItsOfficeItsSizeAndItsMeaning() {
    Report report =
        SmallEvaluation.of("a", "b").published(AGREES, LESS, MORE, NONE).region(Language.PL);
    assertThat(text(report))
        .contains("zgodne: 1; różne: 2; bez odpowiednika w plikach: 1.")
        .contains(
            """
            MOPS A. total_cost: w plikach o 8,83 zł mniej niż opublikowano (1 000,00 zł).
            MOPS B. participations: w plikach o 4 więcej niż opublikowano (20).""")
        .contains("Mniej w plikach niż w publikacji znaczy zwykle")
        .contains("MOPS A (Projekt) | total_cost (2012–2013) | 1 000,00 zł | 991,17 zł | −8,83 zł")
        .contains("MOPS B (Projekt) | participations (2012–2013) | 20 | 24 | +4 | różni się")
        .contains("| 30 |  |  | nie wyliczono");
  }

  @Test
  void agreementIsNoProofOfCompleteness() {
    Report report = SmallEvaluation.of("a", "b").published(AGREES, LESS).region(Language.EN);
    assertThat(text(report)).contains("Only the office knows which figure to correct.");
    assertThat(text(SmallEvaluation.of("a").published(AGREES).office("a", Language.EN)))
        .contains("in agreement: 1; different: 0; without a counterpart in the files: 0.")
        .contains("Agreement does not prove that the data are complete")
        .doesNotContain("in the files than", "to correct");
  }

  @Test
  void anOfficeReadsOfItsOwnFiguresOnly() {
    Report report =
        SmallEvaluation.of("a", "b").published(AGREES, LESS, MORE).office("b", Language.EN);
    assertThat(text(report))
        .contains("MOPS B. participations: 4 more in the files than was published (20).")
        .doesNotContain("MOPS A");
  }

  @Test
  void whereNothingWasPublishedTheChapterSaysSo() {
    assertThat(text(SmallEvaluation.of("a").region(Language.PL)))
        .isEqualTo(
            "Żaden ośrodek nie podał opublikowanych liczb, z którymi można by porównać wyniki.");
    assertThat(text(SmallEvaluation.of("a", "b").published(AGREES).office("b", Language.EN)))
        .isEqualTo(
            "The office gave no published figures to compare the results with, so nothing but its"
                + " files confirms these values.");
  }

  @Test
  void ofTooManyFiguresOnlyThoseThatDifferArePrinted() {
    Reconciliation[] many =
        IntStream.range(0, 70).mapToObj(i -> i < 68 ? AGREES : LESS).toArray(Reconciliation[]::new);
    assertThat(text(SmallEvaluation.of("a").published(many).region(Language.EN)))
        .contains("There are too many figures to print")
        .contains("PLN 991.17")
        .doesNotContain("117 | 117");
  }

  private static Reconciliation figure(
      String office, String measure, String unit, String published, String computed) {
    BigDecimal value = new BigDecimal(published);
    BigDecimal found = computed == null ? null : new BigDecimal(computed);
    BigDecimal difference = found == null ? null : found.subtract(value);
    Verdict verdict =
        found == null
            ? Verdict.NOT_COMPUTED
            : difference.signum() == 0 ? Verdict.AGREES : Verdict.DIFFERS;
    return new Reconciliation(
        new PublishedFigure(office, "Projekt", "2012", "2013", measure, unit, value, ""),
        new Text(measure, measure),
        found == null ? "" : measure,
        "all",
        found,
        difference,
        verdict);
  }

  private static String text(Report report) {
    return ChapterText.of(new ReconciliationChapter().write(report));
  }
}
