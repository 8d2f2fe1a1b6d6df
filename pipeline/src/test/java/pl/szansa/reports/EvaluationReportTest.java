package pl.szansa.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pl.szansa.dashboard.Pages;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.Language;
import pl.szansa.model.Text;

class EvaluationReportTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void theReportIsWellFormedInEitherLanguage(Language language) throws IOException {
    Document tree = Pages.tree(html(SampleEvaluation.of(language)));
    Pages.assertReferences(tree);
    assertThat(tree.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
    assertThat(Pages.elements(tree, "script")).isEmpty();
    assertThat(Pages.elements(tree, "svg")).hasSize(4);
  }

  @Test
  void theReportSaysWhatTheValuesSay() throws IOException {
    String text = text(SampleEvaluation.of(Language.PL));
    assertThat(text)
        .contains("Raport obejmuje 5 ośrodków i okres 2008–2014.")
        .contains("Uzyskanie kwalifikacji: 34,9 %. 686 z 1 968 uczestnictw.")
        .contains(
            "MOPS Leżajsk: 71,4 % (przedział ufności 45,4–88,3 %). Wyżej niż w kraju (34,9 %), czyli lepiej")
        .contains("OPS Chocianów: zbyt mała podstawa, aby podać wartość.")
        .contains(
            "lepiej: 2 ośrodki; podobnie: 2 ośrodki; gorzej: 0 ośrodków; bez oceny: 1 ośrodek.")
        .contains("Odczytano 12 plików; odrzucone, nieczytelne lub zastąpione: 2.")
        .contains("więcej niż 5,0 % wierszy: MOPS Skarżysko-Kamienna.");
    assertThat(text(SampleEvaluation.of(Language.EN)))
        .contains("Qualification rate: 34.9%. 686 of 1,968 participations.");
  }

  @Test
  void everyIndicatorHasItsDefinition() throws IOException {
    Evaluation evaluation = SampleEvaluation.of(Language.EN);
    List<String> heads = texts(Pages.tree(html(evaluation)), "th");
    for (Indicator indicator : evaluation.indicators()) {
      assertThat(heads).contains(indicator.name().en() + indicator.id());
    }
  }

  @Test
  void everyKeyFigureHasItsValuesByArea() throws IOException {
    Evaluation evaluation = SampleEvaluation.of(Language.EN);
    List<String> captions = texts(Pages.tree(html(evaluation)), "caption");
    assertThat(captions)
        .contains("Participations", "Completion as planned", "Cost per participation")
        .doesNotContain("EU grant");
  }

  @Test
  void whatHasNoStoryIsALineAndWhatHasNoValueAWord() throws IOException {
    Evaluation evaluation = SampleEvaluation.of(Language.EN);
    Document tree = Pages.tree(html(evaluation));
    assertThat(texts(tree, "h3")).anyMatch(h -> h.startsWith("Qualification rate"));
    assertThat(texts(tree, "h3")).noneMatch(h -> h.startsWith("EU grant"));
    assertThat(texts(tree, "th")).contains("EU grant");
    assertThat(text(evaluation)).doesNotContain("Not shown");
    assertThat(text(withUnknown(evaluation))).contains("Not shown – not applicable: Nothing.");
  }

  /** With an indicator that has no values. */
  private static Evaluation withUnknown(Evaluation e) {
    Indicator like = e.indicators().get(0);
    List<Indicator> indicators = new ArrayList<>(e.indicators());
    indicators.add(
        new Indicator(
            "nothing",
            like.family(),
            new Text("Nic", "Nothing"),
            like.definition(),
            like.reading(),
            like.source(),
            like.unverified(),
            like.partOf(),
            like.unit(),
            like.direction(),
            like.numerator(),
            like.denominator(),
            like.interval(),
            0,
            List.of()));
    return new Evaluation(
        e.title(),
        e.notice(),
        e.contact(),
        e.language(),
        e.provenance(),
        e.families(),
        indicators,
        e.areas(),
        e.periods(),
        e.values(),
        e.comparisons(),
        e.reconciliations(),
        e.submissions(),
        e.outlines(),
        e.context(),
        e.changes());
  }

  @Test
  void aHostileNameIsText() throws IOException {
    String html = html(SampleEvaluation.of(Language.PL, SampleEvaluation.HOSTILE));
    assertThat(html).doesNotContain("<img");
    assertThat(Pages.tree(html).getDocumentElement().getTextContent())
        .contains(SampleEvaluation.HOSTILE + ": 40,9");
  }

  private static List<String> texts(Document tree, String element) {
    return Pages.elements(tree, element).stream().map(Element::getTextContent).toList();
  }

  /** The words of the page, spaces evened out. */
  private static String text(Evaluation evaluation) throws IOException {
    return Pages.tree(html(evaluation))
        .getDocumentElement()
        .getTextContent()
        .replace('\u00a0', ' ')
        .replaceAll("\\s+", " ");
  }

  private static String html(Evaluation evaluation) throws IOException {
    Pages pages = new Pages();
    new EvaluationReports(office -> Language.PL, ReportChoice.ALL)
        .write(evaluation, SampleEvaluation.charts(), pages);
    return pages.text("reports/evaluation.html");
  }
}
