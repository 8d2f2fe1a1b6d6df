package pl.szansa.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.ChartBook;
import pl.szansa.charts.WholeEvaluations;
import pl.szansa.dashboard.Page;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;

final class TaggedPdfTest {

  private static final String STYLE = Page.resource("reports/paper.css");
  private static final String LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ – „cudzysłów” → 34,9 %";
  private static final String CHART =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\" font-family=\"'Liberation"
          + " Sans', Arial\"><title>Wykres</title><desc>Jak go czytać</desc><rect x=\"10\" y=\"10\""
          + " width=\"50\" height=\"20\" fill=\"#0b5d5a\"/><text x=\"10\" y=\"60\""
          + " font-weight=\"bold\">Łódź</text></svg>";
  private static final String WIDE =
      "<h3>Szeroka</h3><p>Zdanie o tabeli.</p><table class=\"across\"><caption>Podpis</caption>"
          + "<thead><tr><th scope=\"col\">Ośrodek</th><th scope=\"col\">Liczba</th></tr></thead>"
          + "<tbody><tr><th scope=\"row\">Radom</th><td>1</td></tr></tbody></table>";

  @Test
  void says_what_the_page_says_in_polish_letters() throws IOException {
    try (PDDocument pdf = Pdfs.open(pdf("<p>" + LETTERS + "</p>"))) {
      assertThat(Pdfs.text(pdf)).contains(LETTERS);
    }
  }

  @Test
  void has_title_language_and_bookmarks() throws IOException {
    try (PDDocument pdf = Pdfs.open(pdf("<p>Tekst</p>"))) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Gżegżółka");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("pl");
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(first.getTitle()).isEqualTo("Rozdział");
      assertThat(first.findDestinationPage(pdf)).isEqualTo(pdf.getPage(0));
    }
  }

  @Test
  void a_chart_is_a_figure_with_its_words() throws IOException {
    try (PDDocument pdf = Pdfs.open(pdf("<figure><div>" + CHART + "</div></figure>"))) {
      List<PDStructureElement> figures = Pdfs.tags(pdf, "Figure");
      assertThat(figures).hasSize(1);
      assertThat(figures.get(0).getAlternateDescription()).isEqualTo("Wykres. Jak go czytać");
    }
  }

  @Test
  void a_chart_without_words_has_those_of_its_frame() throws IOException {
    String bare = CHART.replaceAll("<title>.*</desc>", "");
    String figure =
        "<figure aria-label=\"Tytuł\"><div role=\"img\" aria-label=\"Opis\">"
            + bare
            + "</div></figure>";
    try (PDDocument pdf = Pdfs.open(pdf(figure))) {
      assertThat(Pdfs.tags(pdf, "Figure").get(0).getAlternateDescription())
          .isEqualTo("Tytuł. Opis");
    }
  }

  @Test
  void a_chart_is_drawn() throws IOException {
    try (PDDocument pdf = Pdfs.open(pdf("<figure><div>" + CHART + "</div></figure>"))) {
      BufferedImage paper = new PDFRenderer(pdf).renderImage(0);
      long drawn = 0;
      for (int x = 0; x < paper.getWidth(); x++) {
        for (int y = 0; y < paper.getHeight(); y++) {
          drawn += (paper.getRGB(x, y) & 0xffffff) == 0xb5d5a ? 1 : 0;
        }
      }
      assertThat(drawn).isGreaterThan(5_000);
    }
  }

  @Test
  void every_chart_can_be_painted() throws IOException {
    for (Evaluation evaluation :
        List.of(WholeEvaluations.five(Language.PL), WholeEvaluations.many(300, Language.PL))) {
      for (Chart chart : new ChartBook().draw(evaluation)) {
        String figure = "<figure><div>" + chart.svg() + "</div></figure>";
        try (PDDocument pdf = Pdfs.open(pdf(figure))) {
          assertThat(Pdfs.text(pdf).replaceAll("\\s+", " ")).contains(chart.title());
        }
      }
    }
  }

  @Test
  void a_table_has_its_caption_and_heads_of_columns_and_rows() throws IOException {
    try (PDDocument pdf = Pdfs.open(pdf(WIDE))) {
      PDStructureElement table = Pdfs.tags(pdf, "Table").get(0);
      assertThat(((PDStructureElement) table.getKids().get(0)).getStructureType())
          .isEqualTo("Caption");
      assertThat(Pdfs.tags(pdf, "TD")).hasSize(1);
      assertThat(Pdfs.tags(pdf, "TH").stream().map(Pdfs::scope))
          .containsExactly("Column", "Column", "Row");
    }
  }

  @Test
  void a_wide_table_lies_on_its_side_together_with_its_heading() throws IOException {
    try (PDDocument pdf = Pdfs.open(pdf("<p>Przed</p>" + WIDE))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isLessThan(600);
      assertThat(pdf.getPage(1).getMediaBox().getWidth()).isGreaterThan(800);
      assertThat(Pdfs.text(pdf, 2)).contains("Szeroka", "Zdanie o tabeli.", "Podpis", "Radom");
    }
  }

  @Test
  void a_table_over_several_pages_repeats_its_head_and_cuts_no_row() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 90; i++) {
      rows.append("<tr><th scope=\"row\">góra").append(i).append("<br/>dół").append(i);
      rows.append("</th><td>1</td></tr>");
    }
    String table = "<table><thead><tr><th scope=\"col\">Głowa</th><th scope=\"col\">Liczba</th>";
    try (PDDocument pdf =
        Pdfs.open(pdf(table + "</tr></thead><tbody>" + rows + "</tbody></table>"))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        String text = Pdfs.text(pdf, page);
        assertThat(text).contains("Głowa").contains(page + " / " + pdf.getNumberOfPages());
        assertThat(count(text, "góra")).isEqualTo(count(text, "dół"));
      }
    }
  }

  @Test
  void a_heading_stays_with_what_follows() throws IOException {
    for (int lines = 30; lines < 60; lines++) {
      String before = "<p>wiersz</p>".repeat(lines);
      try (PDDocument pdf =
          Pdfs.open(
              pdf(before + "<h3>Nagłówek</h3>" + WIDE.substring(16).replace("across", "text")))) {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
          assertThat(Pdfs.text(pdf, page).strip())
              .doesNotContainPattern("Nagłówek\\s+\\d+ / \\d+$");
        }
      }
    }
  }

  @Test
  void the_decoration_of_all_cells_is_described_once() throws IOException {
    String cells = "<tr><th scope=\"row\">1</th><td>2</td></tr>".repeat(20);
    try (PDDocument pdf = Pdfs.open(pdf("<table><tbody>" + cells + "</tbody></table>"))) {
      COSDictionary lists =
          pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
      assertThat(lists.keySet().stream().map(lists::getCOSDictionary))
          .extracting(list -> list.getNameAsString(COSName.TYPE))
          .containsExactlyInAnyOrder("Layout", "Pagination");
    }
  }

  @Test
  void a_link_of_the_contents_says_where_it_leads() throws IOException {
    try (PDDocument pdf = Pdfs.open(pdf("<p><a href=\"#c\">Rozdział</a></p>"))) {
      PDPage page = pdf.getPage(0);
      assertThat(page.getAnnotations()).extracting(PDAnnotation::getContents).contains("Rozdział");
    }
  }

  @Test
  void the_same_page_gives_the_same_bytes_in_any_thread() throws Exception {
    byte[] here = pdf(WIDE + "<div>" + CHART + "</div>");
    byte[] there =
        CompletableFuture.supplyAsync(() -> unchecked(WIDE + "<div>" + CHART + "</div>")).get();
    assertThat(there).isEqualTo(here);
    assertThat(pdf(WIDE)).isNotEqualTo(here);
  }

  @Test
  void a_page_that_is_not_well_formed_is_a_bug() {
    assertThatThrownBy(() -> pdf("<p>")).isInstanceOf(IllegalStateException.class);
  }

  private static int count(String text, String word) {
    return text.split(word, -1).length - 1;
  }

  private static byte[] unchecked(String body) {
    try {
      return pdf(body);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] pdf(String body) throws IOException {
    String page =
        "<!DOCTYPE html><html lang=\"pl\"><head><title>Gżegżółka</title><style></style></head><body>"
            + "<section id=\"c\"><h2 id=\"c-title\">Rozdział</h2>"
            + body
            + "</section></body></html>";
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    TaggedPdf.write(page, STYLE, pdf);
    return pdf.toByteArray();
  }
}
