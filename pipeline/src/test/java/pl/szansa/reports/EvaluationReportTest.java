package pl.szansa.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pl.szansa.dashboard.Pages;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;

class EvaluationReportTest {

  private static final String REGION = "reports/evaluation.html";
  private static final String OFFICE = "reports/offices/radom.html";

  /** What every report has; regulation lists stand only where the catalogue has one. */
  private static final List<String> CHAPTERS =
      List.of(
          "summary",
          "context",
          "participants",
          "adequacy",
          "effectiveness",
          "efficiency",
          "equity",
          "reconciliation",
          "quality",
          "method",
          "numbers");

  @ParameterizedTest
  @CsvSource({"PL, " + REGION, "EN, " + REGION, "PL, " + OFFICE, "EN, " + OFFICE})
  void theReportIsWellFormedAndHasEveryChapter(Language language, String path) throws IOException {
    Document tree = Pages.tree(html(SampleEvaluation.of(language), language, path));
    Pages.assertReferences(tree);
    assertThat(tree.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
    assertThat(Pages.elements(tree, "script")).isEmpty();
    assertThat(Pages.elements(tree, "section"))
        .extracting(section -> section.getAttribute("id"))
        .containsSubsequence(CHAPTERS);
  }

  @Test
  void theReportOnAllSaysWhatTheValuesSay() throws IOException {
    assertThat(text(Language.PL, REGION))
        .contains("Raport obejmuje 5 ośrodków. Okres: 2008–2014.")
        .contains("Uzyskanie kwalifikacji: 34,9 %. 686 z 1 968 uczestnictw.")
        .contains(
            "wyraźnie lepiej – MOPS Leżajsk, MOPS Skarżysko-Kamienna; bez wyraźnej różnicy – 2"
                + " ośrodki; bez oceny – 1 ośrodek.")
        .contains("Odczytane wiersze: 2 513, z tego w kwarantannie: 27;")
        .contains("total_value: w plikach o 8,83 zł mniej niż opublikowano");
    assertThat(text(Language.EN, REGION))
        .contains("Qualification rate: 34.9%. 686 of 1,968 participations.");
  }

  @Test
  void theReportOnAnOfficeIsAboutThatOffice() throws IOException {
    assertThat(text(Language.PL, "reports/offices/lezajsk.html"))
        .contains("Raport dotyczy jednego ośrodka: MOPS Leżajsk.")
        .contains(
            "Uzyskanie kwalifikacji: 71,4 %. 10 z 14 uczestnictw. 95-procentowy przedział ufności:"
                + " 45,4–88,3 %. Wyżej niż we wszystkich ośrodkach razem (34,9 %), o 36,5 punktu"
                + " procentowego, czyli lepiej: przedział ufności nie obejmuje tej wartości.")
        .contains("Ośrodek nie należy do żadnej grupy porównawczej.")
        .doesNotContain("MOPS Radom");
    assertThat(text(Language.PL, "reports/offices/chocianow.html"))
        .contains("zbyt mała podstawa: Ukończenie zgodnie ze ścieżką");
  }

  @Test
  void aHostileNameIsText() throws IOException {
    Evaluation evaluation = SampleEvaluation.of(Language.PL, SampleEvaluation.HOSTILE);
    for (String path : List.of(REGION, "reports/offices/glowno.html")) {
      String html = html(evaluation, Language.PL, path);
      assertThat(html).doesNotContain("<img");
      assertThat(Pages.tree(html).getDocumentElement().getTextContent())
          .contains(SampleEvaluation.HOSTILE);
    }
  }

  @Test
  void chartsStandInTheirChapters() throws IOException {
    Document tree = Pages.tree(html(SampleEvaluation.of(Language.PL), Language.PL, REGION));
    assertThat(Pages.elements(tree, "figure"))
        .extracting(figure -> ((Element) figure.getParentNode()).getAttribute("id"))
        .contains("efficiency");
  }

  /** The words of the page, spaces evened out. */
  private static String text(Language language, String path) throws IOException {
    return Pages.tree(html(SampleEvaluation.of(language), language, path))
        .getDocumentElement()
        .getTextContent()
        .replace('\u00a0', ' ')
        .replaceAll("\\s+", " ");
  }

  private static String html(Evaluation evaluation, Language language, String path)
      throws IOException {
    Pages pages = new Pages();
    new EvaluationReports(office -> language, ReportChoice.of("yes", "no"))
        .write(evaluation, SampleEvaluation.charts(), pages);
    return pages.text(path);
  }
}
