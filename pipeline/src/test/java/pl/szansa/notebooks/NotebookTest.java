package pl.szansa.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.dashboard.Pages;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;
import pl.szansa.model.UserError;

class NotebookTest {

  private static final String FILE = "notebooks/office-comparison.ipynb";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void theNotebookIsNotYetExecutedAndItsFirstCodeCellHoldsTheParameters(Language language)
      throws IOException {
    Pages pages = new Pages();
    new NotebookExport().write(SampleEvaluation.of(language), pages);
    JsonNode notebook = new ObjectMapper().readTree(pages.text(FILE));
    Set<String> ids = new HashSet<>();
    boolean first = true;
    for (JsonNode cell : notebook.path("cells")) {
      assertThat(ids.add(cell.path("id").asText())).as(cell.path("id").asText()).isTrue();
      if (cell.path("cell_type").asText().equals("code")) {
        assertThat(cell.path("execution_count").isNull()).isTrue();
        assertThat(cell.path("outputs")).isEmpty();
        assertThat(cell.at("/metadata/tags/0").asText("")).isEqualTo(first ? "parameters" : "");
        first = false;
      }
    }
    assertThat(pages.text(FILE)).contains("3f9a1c20b7de");
  }

  @Test
  void theExecutedNotebookIsValidAndTheSameEachTime() throws Exception {
    assumePython();
    publish(SampleEvaluation.of(Language.PL, SampleEvaluation.HOSTILE));
    NotebookRunner runner = new NotebookRunner(NotebookRunner.PYTHON);
    runner.run(folder, folder.resolve("first"));
    runner.run(folder, folder.resolve("second"));
    Path executed = folder.resolve("first/office-comparison.ipynb");
    assertThat(executed).hasSameTextualContentAs(folder.resolve("second/office-comparison.ipynb"));
    String check = "import nbformat, sys; nbformat.validate(nbformat.read(sys.argv[1], 4))";
    Process validation =
        new ProcessBuilder(NotebookRunner.PYTHON, "-c", check, executed.toString())
            .inheritIO()
            .start();
    assertThat(validation.waitFor()).isZero();
    assertThat(Files.readString(executed))
        .contains("image/png")
        .contains("&lt;img")
        .doesNotContain(folder.toString())
        .doesNotContain("iopub");
  }

  @Test
  void aLimitThatDoesNotFollowFromItsCountsStopsTheNotebook() throws Exception {
    assumePython();
    publish(SampleEvaluation.of(Language.EN));
    Path csv = folder.resolve("indicators.csv");
    String text = Files.readString(csv);
    String row =
        text.lines()
            .filter(l -> l.startsWith("qualification_rate,country,all,all,total"))
            .findFirst()
            .orElseThrow();
    String lower = row.split(",")[8];
    Files.writeString(csv, text.replace(row, row.replace(lower, "0.111111")));
    assertThatThrownBy(
            () -> new NotebookRunner(NotebookRunner.PYTHON).run(folder, folder.resolve("out")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("AssertionError");
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

  private void publish(Evaluation evaluation) throws IOException {
    new NotebookExport().write(evaluation, SampleEvaluation.into(folder));
    Files.writeString(
        folder.resolve("indicators.csv"), SampleEvaluation.csv(evaluation), StandardCharsets.UTF_8);
  }

  private static void assumePython() {
    assumeThat(Path.of(NotebookRunner.PYTHON))
        .as("notebooks are executed where Python is installed")
        .exists();
  }
}
