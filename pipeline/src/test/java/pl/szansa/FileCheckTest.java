package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.model.Consequence;
import pl.szansa.model.Issue;
import pl.szansa.model.Submission;
import pl.szansa.model.UserError;
import pl.szansa.store.AffectedRow;

class FileCheckTest {

  private static final Path LEZAJSK =
      Workspaces.SAMPLE.resolve("inbox/lezajsk/lezajsk_uczestnicy_syntetyczne_2008.csv");

  @TempDir Path folder;

  @Test
  void aClerkIsToldTheLineAndTheField() throws IOException {
    FileCheck.Result result = new FileCheck(Workspaces.SAMPLE.toString(), "en").check(LEZAJSK);
    Submission sheet = result.sheets().get(0);
    assertThat(sheet.entity()).isEqualTo("participants");
    assertThat(sheet.encoding()).isEqualTo("ISO-8859-2");
    assertThat(result.read()).isEqualTo(16);
    assertThat(result.quarantined()).isEqualTo(1);
    assertThat(result.rows().stream().filter(AffectedRow::quarantined))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.line()).isEqualTo(9);
              assertThat(row.path()).as("of a file in the inbox").startsWith("lezajsk/");
              assertThat(row.issues())
                  .filteredOn(i -> i.consequence() == Consequence.QUARANTINE_ROW)
                  .extracting(Issue::code, Issue::field)
                  .containsExactly(tuple("REQUIRED_VALUE", "person"));
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
