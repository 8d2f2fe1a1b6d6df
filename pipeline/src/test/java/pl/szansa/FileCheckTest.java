package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.model.Consequence;
import pl.szansa.model.UserError;

class FileCheckTest {

  private static final Path LEZAJSK =
      Workspaces.SAMPLE.resolve("inbox/lezajsk/lezajsk_uczestnicy_syntetyczne_2008.csv");

  @TempDir Path folder;

  @Test
  void aClerkIsToldTheLineAndTheField() throws IOException {
    FileCheck.Result result = new FileCheck(Workspaces.SAMPLE.toString(), "en").check(LEZAJSK);
    assertThat(result.table()).isEqualTo("participants");
    assertThat(result.encoding()).isEqualTo("ISO-8859-2");
    assertThat(result.rows()).isEqualTo(16);
    assertThat(result.quarantined()).isEqualTo(1);
    assertThat(
            result.findings().stream()
                .filter(f -> f.issue().consequence() == Consequence.QUARANTINE_ROW))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.line()).isEqualTo(9);
              assertThat(f.issue().code()).isEqualTo("REQUIRED_VALUE");
              assertThat(f.issue().field()).isEqualTo("person");
            });
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    Path copy = Files.copy(LEZAJSK, folder.resolve("a.csv"));
    assertThat(new FileCheck(null, null).check(copy).quarantined()).isEqualTo(1);
    assertThat(Workspaces.content(folder)).containsOnlyKeys("a.csv");
  }

  @Test
  void aFileThatIsNotThereIsTheUsersMistake() {
    assertThatThrownBy(() -> new FileCheck(null, null).check(folder.resolve("none.csv")))
        .isInstanceOf(UserError.class);
  }
}
