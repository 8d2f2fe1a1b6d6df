package pl.szansa.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;

class ChartBookTest {

  private static List<Chart> many = List.of();

  /** Files in memory, in the order in which they were written. */
  private static Map<String, byte[]> draw(Evaluation evaluation) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    new ChartBook()
        .draw(
            evaluation,
            path ->
                new ByteArrayOutputStream() {
                  @Override
                  public void close() throws IOException {
                    super.close();
                    files.put(path, toByteArray());
                  }
                });
    return files;
  }

  private static List<Chart> charts(Evaluation evaluation) throws IOException {
    return new ChartBook().draw(evaluation, path -> OutputStream.nullOutputStream());
  }

  /** Thousands of offices, drawn once for all that look at them. */
  private static synchronized List<Chart> many() throws IOException {
    if (many.isEmpty()) {
      many = charts(Evaluations.many(2500, Language.PL));
    }
    return many;
  }

  @Test
  void drawsNothingWhereNoOfficeHasAValue() throws IOException {
    assertThat(charts(Evaluations.withoutValues(Language.EN))).isEmpty();
  }

  @Test
  void writesTheChartsInAFixedOrder() throws IOException {
    List<String> ids =
        List.of(
            "qualification-rate-by-office",
            "cost-per-participant-by-office",
            "funnel-qualification-rate",
            "participations-by-year-and-office",
            "qualification-rate-by-year-and-office",
            "trends",
            "cost-against-qualification-rate",
            "cost-per-participant-by-voivodeship",
            "spine-glowno",
            "spine-lezajsk",
            "spine-radom",
            "spine-skarzysko");
    assertThat(draw(Evaluations.five(Language.PL)).keySet())
        .containsExactlyElementsOf(
            ids.stream()
                .flatMap(id -> Stream.of("charts/" + id + ".svg", "charts/" + id + ".png"))
                .toList());
  }

  @Test
  void theSameEvaluationGivesTheSameBytes() throws IOException {
    Map<String, byte[]> first = draw(Evaluations.five(Language.PL));
    Map<String, byte[]> second = draw(Evaluations.five(Language.PL));
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((path, bytes) -> assertThat(second.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void anSvgIsXmlWithPolishLettersAsText() throws Exception {
    for (Chart chart : charts(Evaluations.five(Language.PL))) {
      Document document = parse(chart.svg());
      assertThat(document.getDocumentElement().getNamespaceURI())
          .isEqualTo("http://www.w3.org/2000/svg");
      assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
      assertThat(texts(document, "title")).containsExactly(chart.title());
      assertThat(texts(document, "desc").get(0)).contains(chart.reading());
      String words = String.join("\n", texts(document, "text"));
      assertThat(words)
          .containsPattern("[ąćęłńóśźż]")
          .contains("Dane syntetyczne: żadna")
          .contains("odcisk przebiegu 3f9a1c0de872");
    }
  }

  @Test
  void idsDoNotClashOnOnePage() throws Exception {
    Set<String> seen = new HashSet<>();
    for (Chart chart : charts(Evaluations.five(Language.PL))) {
      Set<String> own = new HashSet<>();
      Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(chart.svg());
      while (ids.find()) {
        assertThat(ids.group(1)).startsWith(chart.id());
        assertThat(seen.add(ids.group(1))).as(ids.group(1)).isTrue();
        own.add(ids.group(1));
      }
      Matcher uses = Pattern.compile("url\\(#([^)]+)\\)").matcher(chart.svg());
      while (uses.find()) {
        assertThat(own).contains(uses.group(1));
      }
    }
  }

  @Test
  void allTextsStayOnTheSheet() throws Exception {
    for (List<Chart> charts :
        List.of(
            charts(Evaluations.five(Language.PL)), charts(Evaluations.five(Language.EN)), many())) {
      for (Chart chart : charts) {
        NodeList texts = parse(chart.svg()).getElementsByTagName("text");
        assertThat(texts.getLength()).isPositive();
        for (int i = 0; i < texts.getLength(); i++) {
          Element text = (Element) texts.item(i);
          assertThat(right(text)).as(text.getTextContent()).isBetween(0.0, (double) Sheet.WIDTH);
        }
      }
    }
  }

  /** Where a text ends; one that stands upright ends where it begins. */
  private static double right(Element text) {
    double x = Double.parseDouble(text.getAttribute("x"));
    Matcher upright =
        Pattern.compile("matrix\\(0,-1,1,0,([-\\d.]+),[-\\d.]+\\)")
            .matcher(text.getAttribute("transform"));
    return upright.matches()
        ? Double.parseDouble(text.getAttribute("y")) + Double.parseDouble(upright.group(1))
        : x + Double.parseDouble(text.getAttribute("textLength"));
  }

  @Test
  void rotatedWordsAreTextToo() throws Exception {
    Chart years =
        charts(Evaluations.five(Language.PL)).stream()
            .filter(chart -> chart.id().equals("participations-by-year-and-office"))
            .findFirst()
            .orElseThrow();
    assertThat(texts(parse(years.svg()), "text")).contains("uczestnictwa", "utajniono");
    assertThat(years.svg()).doesNotContain("glyph").doesNotContain("<image");
  }

  @Test
  void anSvgIsSmall() throws IOException {
    for (Chart chart : many()) {
      assertThat(chart.svg().length()).as(chart.id()).isLessThan(200_000);
    }
  }

  @Test
  void aPngIsTwiceTheLogicalSize() throws IOException {
    Map<String, byte[]> files = draw(Evaluations.five(Language.EN));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".png")) {
        var image = ImageIO.read(new ByteArrayInputStream(file.getValue()));
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isBetween(500, 1500);
      }
    }
  }

  @Test
  @Timeout(120)
  void thousandsOfOfficesAreDrawnWhileOneWaits() throws IOException {
    assertThat(many())
        .extracting(Chart::id)
        .contains(
            "qualification-rate-by-office-3",
            "qualification-rate-by-year-and-office-3",
            "cost-against-qualification-rate");
  }

  /** All pages of a chart share a page of the docs, and so do the spines of all offices. */
  @Test
  void everyChartHasAPage() throws IOException {
    for (List<Chart> charts : List.of(charts(Evaluations.five(Language.EN)), many())) {
      for (Chart chart : charts) {
        String page = chart.id().replaceFirst("^spine-.*", "spine").replaceFirst("-\\d+$", "");
        assertThat(Path.of("pipeline/docs/charts", page + ".md"))
            .content()
            .contains("## What it shows", "## How to read it", "## What to do", "## Who it is for");
      }
    }
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document document, String element) {
    NodeList nodes = document.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void warmingUpDrawsAChart() {
    assertThatCode(ChartBook::warmUp).doesNotThrowAnyException();
  }
}
