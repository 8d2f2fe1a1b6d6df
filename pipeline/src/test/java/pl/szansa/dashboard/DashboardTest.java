package pl.szansa.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pl.szansa.model.Chart;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Language;
import pl.szansa.model.Provenance;
import pl.szansa.model.Text;

class DashboardTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePageIsWellFormedInEitherLanguage(Language language) throws IOException {
    String html = html(SampleEvaluation.of(language));
    Document tree = Pages.tree(html);
    Pages.assertReferences(tree);
    assertThat(tree.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
    assertThat(Pages.elements(tree, "svg")).hasSize(4);
    assertThat(Pages.elements(tree, "h1")).hasSize(1);
  }

  @Test
  void thePageAsksForNothingAndRunsOnlyItsOwnScripts() throws Exception {
    String html = html(SampleEvaluation.of(Language.PL));
    String library = between(html, "<script>", "</script>");
    String script = between(html.substring(html.indexOf(library)), "<script>", "</script>");
    assertThat(html)
        .contains("default-src 'none'")
        .contains("script-src 'sha256-" + sha256(library) + "' 'sha256-" + sha256(script) + "';")
        .doesNotContainPattern("(?i)(src|href)=\"(https?:|//)");
  }

  @Test
  void aHostileNameIsTextWhereverItStands() throws IOException {
    Evaluation evaluation = hostile();
    String html = html(evaluation);
    assertThat(html).doesNotContain("<img").doesNotContain("</script><");
    assertThat(Pages.elements(Pages.tree(html), "img")).isEmpty();
    JsonNode name =
        data(html).at("/areas").findParents("name").stream()
            .filter(a -> a.path("code").asText().equals("glowno"))
            .findFirst()
            .orElseThrow()
            .at("/name/pl");
    assertThat(name.asText()).isEqualTo(SampleEvaluation.HOSTILE);
  }

  @Test
  void allValuesAreThereAsPublished() throws IOException {
    Evaluation evaluation = SampleEvaluation.of(Language.EN);
    String html = html(evaluation);
    JsonNode told = data(html).path("values");
    int count = evaluation.values().all().size();
    assertThat(told.path("count").asInt()).isEqualTo(count);
    assertThat(told.path("published").asInt()).isEqualTo(count);
    assertThat(told.path("leftOut")).isEmpty();
    int decoded = 0;
    Matcher packed = Pattern.compile("data-values=\"\\w+\">([^<]+)</script>").matcher(html);
    while (packed.find()) {
      JsonNode values = PageValuesTest.unpacked(packed.group(1));
      assertThat(values.path("value").asText().split(",", -1))
          .hasSize(values.path("count").asInt());
      JsonNode runs = values.at("/status/runs");
      for (int i = 1; i < runs.size(); i += 2) {
        decoded += runs.get(i).asInt();
      }
    }
    assertThat(decoded).isEqualTo(count);
  }

  @Test
  void theSameEvaluationGivesTheSameBytes() throws IOException {
    assertThat(html(SampleEvaluation.of(Language.PL)))
        .isEqualTo(html(SampleEvaluation.of(Language.PL)));
  }

  @Test
  void anEvaluationWithoutAnyValueIsStillAPage() throws IOException {
    Text title = new Text("Nic", "Nothing");
    Evaluation empty =
        new Evaluation(
            title,
            new Text("", ""),
            new Text("", ""),
            Language.PL,
            new Provenance("000000000000", "0", List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of("all"),
            new IndicatorValues(List.of()),
            Comparisons.NONE,
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    Pages pages = new Pages();
    new Dashboard().write(empty, List.of(), pages);
    Element notice =
        Pages.elements(Pages.tree(pages.text("dashboard/index.html")), "div").stream()
            .filter(e -> e.getAttribute("id").equals("notice"))
            .findFirst()
            .orElseThrow();
    assertThat(notice.hasAttribute("hidden")).isTrue();
  }

  private static Evaluation hostile() {
    return SampleEvaluation.of(Language.PL, SampleEvaluation.HOSTILE);
  }

  private static String html(Evaluation evaluation) throws IOException {
    List<Chart> charts = SampleEvaluation.charts();
    Pages pages = new Pages();
    new Dashboard().write(evaluation, charts, pages);
    return pages.text("dashboard/index.html");
  }

  private static JsonNode data(String html) throws IOException {
    return new ObjectMapper()
        .readTree(between(html, "<script type=\"application/json\" id=\"data\">", "</script>"));
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }
}
