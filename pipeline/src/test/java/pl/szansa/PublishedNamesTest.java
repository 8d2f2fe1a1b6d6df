package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;

/** The PESELs here are of people born in the 23rd century. */
class PublishedNamesTest {

  private static final String FIRST = "a".repeat(64);
  private static final String SECOND = "b".repeat(64);

  @Test
  void whatNamesNobodyStaysAsItIs() {
    Submission file = file("radom/uczestnicy_2012-06-30.csv", FIRST, "Arkusz1", "");
    assertThat(PublishedNames.of(List.of(file))).containsExactly(file);
  }

  @Test
  void anIdentifierInANameIsHiddenAndTheFilesStayApart() {
    List<Submission> published =
        PublishedNames.of(
            List.of(
                file("radom/karta 04610112345.csv", FIRST, "", ""),
                file("radom/karta 04610154321.csv", SECOND, "", "radom/karta 04610112345.csv")));
    assertThat(published)
        .extracting(Submission::path)
        .containsExactly("radom/karta [•••].csv #aaaaaaaa", "radom/karta [•••].csv #bbbbbbbb");
    assertThat(published.get(1).supersededBy()).isEqualTo(published.get(0).path());
  }

  @Test
  void sheetsThatHideSomethingStayApart() {
    List<Submission> published =
        PublishedNames.of(
            List.of(
                file("radom/karty.xlsx", FIRST, "04610112345", ""),
                file("radom/karty.xlsx", FIRST, "04610154321", "")));
    assertThat(published).extracting(Submission::sheet).containsExactly("[•••] #1", "[•••] #2");
  }

  private static Submission file(String path, String sha256, String sheet, String supersededBy) {
    return new Submission(
        "id",
        path,
        sha256,
        sheet,
        "csv",
        "UTF-8",
        "participants",
        "radom",
        null,
        1,
        1,
        0,
        0,
        SubmissionStatus.ACCEPTED,
        supersededBy,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }
}
