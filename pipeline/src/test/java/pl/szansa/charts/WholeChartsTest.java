package pl.szansa.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;

/** All charts of evaluations that have everything that charts show. */
class WholeChartsTest {

  private static Map<String, byte[]> draw(Evaluation evaluation) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
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

  @Test
  void theyAreAllThereAndEachHasAPage() throws IOException {
    List<String> ids = charts(WholeEvaluations.five(Language.PL)).stream().map(Chart::id).toList();
    assertThat(ids)
        .contains(
            "qualification-rate-map",
            "cost-per-participant-by-voivodeship",
            "own-contribution-waterfall",
            "labour-status-flow",
            "age-sex-pyramid",
            "incomplete-records-by-office-and-year");
    for (String id : ids.stream().filter(i -> !i.startsWith("spine-")).toList()) {
      Path page = Path.of("pipeline/docs/charts", id + ".md");
      assertThat(page).exists();
      assertThat(Files.readString(page))
          .contains("## What it shows", "## How to read it", "## What to do", "## Who it is for");
    }
  }

  @Test
  void theSameEvaluationGivesTheSameBytes() throws IOException {
    Map<String, byte[]> first = draw(WholeEvaluations.five(Language.EN));
    Map<String, byte[]> second = draw(WholeEvaluations.five(Language.EN));
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((path, bytes) -> assertThat(second.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void allTextsStayOnTheSheetAndPicturesAreSmall() throws IOException {
    for (Evaluation evaluation :
        List.of(
            WholeEvaluations.five(Language.PL),
            WholeEvaluations.five(Language.EN),
            WholeEvaluations.many(2500, Language.PL))) {
      for (Chart chart : charts(evaluation)) {
        assertThat(chart.svg().length()).as(chart.id()).isLessThan(200_000);
        assertThat(chart.svg()).doesNotContain("<image").doesNotContain("glyph");
        onSheet(chart);
      }
    }
  }

  private static void onSheet(Chart chart) {
    Matcher texts = Pattern.compile("<text [^>]*>").matcher(chart.svg());
    assertThat(texts.find()).isTrue();
    do {
      String tag = texts.group();
      double left = number(tag, " x=");
      assertThat(left + number(tag, "textLength=")).as(chart.id() + tag).isLessThan(Sheet.WIDTH);
      assertThat(left).as(chart.id() + tag).isNotNegative();
    } while (texts.find());
  }

  private static double number(String tag, String attribute) {
    Matcher value = Pattern.compile(attribute + "\"([-0-9.]+)\"").matcher(tag);
    assertThat(value.find()).as(tag).isTrue();
    return Double.parseDouble(value.group(1));
  }
}
