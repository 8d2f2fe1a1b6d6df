package pl.szansa.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.dashboard.Pages;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Input;
import pl.szansa.model.Language;
import pl.szansa.model.Provenance;
import pl.szansa.model.UserError;
import pl.szansa.tables.PublishedTables;
import pl.szansa.tables.packages.MeasuredOutput;

class NotebookTest {

  private static final String COMPARISON = "4-office-comparison";

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("everyNotebookInEachLanguage")
  void aNotebookIsNotYetExecutedAndItsFirstCodeCellHoldsTheParameters(
      String name, Language language) throws IOException {
    Pages pages = new Pages();
    new NotebookExport().write(SampleEvaluation.of(language), pages);
    String text = pages.text("notebooks/" + name + ".ipynb");
    Set<String> ids = new HashSet<>();
    boolean first = true;
    for (JsonNode cell : new ObjectMapper().readTree(text).path("cells")) {
      assertThat(ids.add(cell.path("id").asText())).as(cell.path("id").asText()).isTrue();
      if (cell.path("cell_type").asText().equals("code")) {
        assertThat(cell.path("execution_count").isNull()).isTrue();
        assertThat(cell.path("outputs")).isEmpty();
        assertThat(cell.at("/metadata/tags/0").asText("").equals("parameters")).isEqualTo(first);
        first = false;
      }
    }
    assertThat(text).contains("3f9a1c20b7de").doesNotContain("%% ").doesNotContain("{{");
  }

  static Stream<Arguments> everyNotebookInEachLanguage() {
    return Template.NAMES.stream()
        .flatMap(name -> Stream.of(Language.values()).map(l -> Arguments.of(name, l)));
  }

  @Test
  void theIndexNamesEveryNotebookAndWhatItShows() throws IOException {
    Pages pages = new Pages();
    new NotebookExport().write(SampleEvaluation.of(Language.EN), pages);
    assertThat(pages.text("notebooks/README.md"))
        .contains("| [1. Participants and flows](1-participants-and-flows.ipynb) | How many ")
        .contains("| [6. An indicator of your own](6-own-indicator.ipynb) | How to define ")
        .contains("`3f9a1c20b7de`")
        .contains("Active inclusion in five centres");
  }

  @Test
  void whatTheValuesWereMadeFromStandsInEveryNotebook() throws IOException {
    Evaluation sample = SampleEvaluation.of(Language.EN);
    Input rule = new Input(Input.Kind.RULE, "PESEL_CHECK", "0".repeat(64));
    Pages pages = new Pages();
    new NotebookExport().write(madeFrom(sample, List.of(rule)), pages);
    // printf '%064d  PESEL_CHECK\n' 0 | sha256sum
    assertThat(pages.text("notebooks/5-data-quality.ipynb"))
        .contains(
            "| rule (1) | `3b92f28ac2bd0b5f5dcadeb96bab3e089fdb7674ba0ac1b1af87ef60bada5de2` |")
        .doesNotContain("delivered file (");
  }

  @Test
  void anExecutedNotebookIsValidAndTellsNothingOfThisMachine() throws Exception {
    assumePython();
    publish(SampleEvaluation.of(Language.PL, SampleEvaluation.HOSTILE));
    new NotebookRunner(NotebookRunner.PYTHON).run(folder, folder.resolve("out"));
    Path executed = folder.resolve("out/" + COMPARISON + ".ipynb");
    String check = "import nbformat, sys; nbformat.validate(nbformat.read(sys.argv[1], 4))";
    Process validation =
        new ProcessBuilder(NotebookRunner.PYTHON, "-c", check, executed.toString())
            .inheritIO()
            .start();
    assertThat(validation.waitFor()).isZero();
    assertThat(Files.readString(executed))
        .contains("image/png")
        .doesNotContain(folder.toString())
        .doesNotContain("iopub");
    assertThat(html(executed)).contains("&lt;img").doesNotContain("<img");
    assertThat(folder.resolve("out/README.md")).exists();
  }

  private static String html(Path executed) throws IOException {
    return String.join(
        "",
        Notebooks.read(executed).findValues("text/html").stream().map(JsonNode::toString).toList());
  }

  @Test
  void aLimitThatDoesNotFollowFromItsCountsStopsTheNotebook() throws Exception {
    assumePython();
    publish(SampleEvaluation.of(Language.EN));
    spoil("qualification_rate,country,all,all,total", 8, "0.111111");
    assertThatThrownBy(
            () -> new NotebookRunner(NotebookRunner.PYTHON).run(folder, folder.resolve("out")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "notebook "
                + COMPARISON
                + ".ipynb stopped: AssertionError: Wilson's lower limit: 1 of");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aTableThatIsNotAsTheJobPublishedItStopsTheNotebook() throws Exception {
    assumePython();
    publish(SampleEvaluation.of(Language.EN));
    describe(SampleEvaluation.of(Language.EN));
    spoil("qualification_rate,country,all,all,total", 8, "0.111111");
    assertThatThrownBy(
            () -> new NotebookRunner(NotebookRunner.PYTHON).run(folder, folder.resolve("out")))
        .hasMessageContaining("AssertionError: not as the job published them: ['indicators.csv']");
  }

  @Test
  void withoutPythonTheUserIsToldWhatToInstall() throws IOException {
    publish(SampleEvaluation.of(Language.EN));
    assertThatThrownBy(
            () -> new NotebookRunner("/nonexistent/python3").run(folder, folder.resolve("out")))
        .isInstanceOfSatisfying(
            UserError.class,
            e ->
                assertThat(e.remedy()).startsWith("apt-get install").contains("jupyter-nbconvert"));
  }

  @Test
  void withoutNotebooksTheUserIsToldToRunTheJob() {
    assertThatThrownBy(
            () -> new NotebookRunner(NotebookRunner.PYTHON).run(folder.resolve("nowhere"), folder))
        .isInstanceOf(UserError.class);
  }

  /** The tables without what says what their bytes were, and of the notebooks the comparison. */
  private void publish(Evaluation evaluation) throws IOException {
    PublishedTables.write(evaluation, SampleEvaluation.into(folder));
    new NotebookExport().write(evaluation, SampleEvaluation.into(folder));
    for (String name : Template.NAMES) {
      if (!name.equals(COMPARISON)) {
        Files.delete(folder.resolve("notebooks/" + name + ".ipynb"));
      }
    }
  }

  private void describe(Evaluation evaluation) throws IOException {
    MeasuredOutput files = new MeasuredOutput(SampleEvaluation.into(folder));
    PublishedTables.write(evaluation, files);
    PublishedTables.describe(evaluation, files.written(), SampleEvaluation.into(folder));
  }

  private void spoil(String beginning, int column, String content) throws IOException {
    Path csv = folder.resolve("indicators.csv");
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(csv)) {
      String[] cells = line.split(",", -1);
      if (line.startsWith(beginning)) {
        cells[column] = content;
      }
      lines.add(String.join(",", cells));
    }
    Files.write(csv, lines);
  }

  private static Evaluation madeFrom(Evaluation e, List<Input> inputs) {
    return new Evaluation(
        e.title(),
        e.notice(),
        e.contact(),
        e.language(),
        new Provenance(e.fingerprint(), e.version(), inputs),
        e.families(),
        e.indicators(),
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

  private static void assumePython() {
    assumeThat(Path.of(NotebookRunner.PYTHON))
        .as("notebooks are executed where Python is installed")
        .exists();
  }
}
