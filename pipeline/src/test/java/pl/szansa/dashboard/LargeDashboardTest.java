package pl.szansa.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.model.Evaluation;

/**
 * A page of all offices that there could be. With {@code -Dlarge.dashboard=FOLDER} it is written
 * there with seven years of sixty indicators, to be looked at in a browser.
 */
class LargeDashboardTest {

  private static final int OFFICES = 2500;
  private static final int YEARS = 7;

  @Test
  void everyTotalOfEveryOfficeStandsInThePage(@TempDir Path temporary) throws IOException {
    String asked = System.getProperty("large.dashboard");
    Path folder = Files.createDirectories(asked == null ? temporary : Path.of(asked));
    int indicators = asked == null ? 3 : 60;
    Evaluation evaluation = LargeEvaluation.of(OFFICES, YEARS, indicators);
    Files.createDirectories(folder.resolve("dashboard"));
    new Dashboard()
        .write(evaluation, List.of(), path -> Files.newOutputStream(folder.resolve(path)));
    assertThat(evaluation.indicators()).hasSize(indicators);
    PageValues page = new PageValues(evaluation);
    page.packed();
    assertThat(page.description().path("count").asInt())
        .isGreaterThanOrEqualTo(OFFICES * (YEARS + 1) * indicators)
        .isEqualTo(evaluation.values().all().size());
  }
}
