package pl.szansa.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Document;
import pl.szansa.dashboard.Pages;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.Output;
import pl.szansa.reports.ReportChoice.Pdf;
import pl.szansa.reports.pdf.Pdfs;

final class EvaluationReportsTest {

  private static final Pages SAMPLE =
      written(SampleEvaluation.of(Language.PL), ReportChoice.DEFAULT);

  @Test
  void writes_the_region_and_every_office_as_html_and_pdf_and_a_list() {
    assertThat(SAMPLE.paths())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of("reports/index.html"),
                    Stream.of(
                            "evaluation",
                            "offices/chocianow",
                            "offices/glowno",
                            "offices/lezajsk",
                            "offices/radom",
                            "offices/skarzysko")
                        .flatMap(r -> Stream.of("html", "pdf").map(s -> "reports/" + r + "." + s)))
                .toList());
  }

  @Test
  void writes_only_what_is_wanted() {
    Evaluation evaluation = SampleEvaluation.of(Language.PL);
    assertThat(written(evaluation, ReportChoice.of("no", "yes")).paths())
        .containsExactlyInAnyOrder(
            "reports/index.html", "reports/evaluation.html", "reports/evaluation.pdf");
    assertThat(written(evaluation, ReportChoice.of("yes", "region")).paths())
        .contains("reports/evaluation.pdf", "reports/offices/radom.html")
        .doesNotContain("reports/offices/radom.pdf");
    assertThat(written(evaluation, ReportChoice.of("yes", "no")).paths())
        .noneMatch(path -> path.endsWith(".pdf"));
  }

  @Test
  void many_offices_have_pdf_only_when_asked() {
    assertThat(ReportChoice.DEFAULT.pdf(ReportChoice.FEW)).isEqualTo(Pdf.ALL);
    assertThat(ReportChoice.DEFAULT.pdf(ReportChoice.FEW + 1)).isEqualTo(Pdf.REGION);
    assertThat(ReportChoice.of(null, "yes").pdf(2_500)).isEqualTo(Pdf.ALL);
  }

  @Test
  void the_same_values_give_the_same_bytes() {
    Pages again = written(SampleEvaluation.of(Language.PL), ReportChoice.DEFAULT);
    for (String path : SAMPLE.paths()) {
      assertThat(again.bytes(path)).as(path).isEqualTo(SAMPLE.bytes(path));
    }
  }

  @Test
  void an_office_reads_its_own_language() {
    assertThat(SAMPLE.text("reports/offices/radom.html")).contains("<html lang=\"pl\">");
    assertThat(SAMPLE.text("reports/offices/glowno.html")).contains("<html lang=\"en\">");
  }

  @Test
  void a_report_that_cannot_be_written_is_named() {
    Output full =
        path -> {
          if (path.contains("lezajsk")) {
            throw new IOException("no space left on device");
          }
          return new Pages().create(path);
        };
    assertThatThrownBy(
            () -> write(SampleEvaluation.of(Language.PL), ReportChoice.of("yes", "no"), full))
        .isInstanceOf(IOException.class)
        .hasMessageContainingAll("MOPS Leżajsk", "no space left on device");
  }

  @Test
  void the_list_leads_to_every_report() throws IOException {
    Document list = Pages.tree(SAMPLE.text("reports/index.html"));
    List<String> links =
        Pages.elements(list, "a").stream().map(a -> "reports/" + a.getAttribute("href")).toList();
    assertThat(links).hasSize(12).isSubsetOf(SAMPLE.paths()).doesNotHaveDuplicates();
    assertThat(list.getDocumentElement().getTextContent())
        .contains("6\u00a0raportów", "MOPS Leżajsk", "podkarpackie", "angielski");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_report_is_well_formed_in_either_language(Language language) throws IOException {
    Pages pages = written(SampleEvaluation.of(language), ReportChoice.of("no", "no"));
    Document tree = Pages.tree(pages.text("reports/evaluation.html"));
    Pages.assertReferences(tree);
    assertThat(tree.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
    assertThat(Pages.elements(tree, "script")).isEmpty();
    assertThat(Pages.elements(tree, "svg")).isNotEmpty();
  }

  @Test
  void a_hostile_name_is_text() {
    Evaluation hostile = SampleEvaluation.of(Language.PL, SampleEvaluation.HOSTILE);
    Pages pages = written(hostile, ReportChoice.of("yes", "no"));
    for (String path : pages.paths()) {
      assertThat(pages.text(path)).as(path).doesNotContain("<img");
    }
  }

  @Test
  void the_pdf_says_the_key_figures_in_polish_letters() throws IOException {
    Evaluation evaluation = SampleEvaluation.of(Language.PL);
    try (PDDocument pdf = Pdfs.open(SAMPLE.bytes("reports/evaluation.pdf"))) {
      String text = Pdfs.text(pdf).replaceAll("\\s+", " ");
      assertThat(text).contains("Aktywna integracja w pięciu ośrodkach", "ą", "ć", "ę", "ł", "ń");
      assertThat(text).contains("ó", "ś", "ź", "ż", "MOPS Skarżysko-Kamienna", "MOPS Leżajsk");
      for (String indicator : List.of("participations", "qualification_rate", "total_cost")) {
        IndicatorValue value =
            evaluation.values().total(indicator, AreaLevel.COUNTRY, "all", "all").orElseThrow();
        assertThat(text).contains(Formats.value(value, Language.PL).replace('\u00a0', ' '));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluation", "offices/chocianow", "offices/glowno"})
  void the_pdf_is_tagged_and_brings_its_fonts(String report) throws IOException {
    try (PDDocument pdf = Pdfs.open(SAMPLE.bytes("reports/" + report + ".pdf"))) {
      assertThat(pdf.getDocumentInformation().getTitle()).isNotEmpty();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isIn("pl", "en");
      assertThat(pdf.getPages()).allMatch(page -> page.getStructParents() >= 0);
      for (String tag : List.of("H1", "H2", "Table", "Caption", "TR", "TH", "TD", "L", "Link")) {
        assertThat(Pdfs.tags(pdf, tag)).as(tag).isNotEmpty();
      }
      // an office whose every value is too few has nothing to draw
      assertThat(Pdfs.tags(pdf, "Figure").isEmpty()).isEqualTo(report.endsWith("chocianow"));
      assertThat(Pdfs.tags(pdf, "Figure"))
          .allMatch(figure -> !figure.getAlternateDescription().isEmpty());
      assertThat(Pdfs.missingFonts(pdf)).isEmpty();
    }
  }

  @Test
  void an_independent_judge_finds_no_fault() throws Exception {
    byte[] pdf = SAMPLE.bytes("reports/offices/glowno.pdf");
    assertThat(Pdfs.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Pdfs.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  private static Pages written(Evaluation evaluation, ReportChoice choice) {
    Pages pages = new Pages();
    try {
      write(evaluation, choice, pages);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return pages;
  }

  private static EvaluationReports.Count write(
      Evaluation evaluation, ReportChoice choice, Output output) throws IOException {
    return new EvaluationReports(
            office -> office.equals("glowno") ? Language.EN : Language.PL, choice)
        .write(evaluation, SampleEvaluation.charts(), output);
  }

  @Test
  void warmingUpWritesAPage() {
    assertThatCode(EvaluationReports::warmUp).doesNotThrowAnyException();
  }
}
