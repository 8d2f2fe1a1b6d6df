package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.szansa.ingest.InboxProblem;
import pl.szansa.model.Consequence;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.model.Text;

class RunReportTest {

  private static Submission submission(
      String path, String sheet, SubmissionStatus status, String other, Issue... issues) {
    return new Submission(
        path,
        path,
        "",
        sheet,
        "csv",
        "",
        "",
        "radom",
        null,
        0,
        0,
        0,
        0,
        status,
        other,
        List.of(),
        List.of(issues),
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  @Test
  void aProblemNamesTheFileAndSaysWhatToDoInTheLanguageOfTheRun() {
    List<InboxProblem> unopened =
        List.of(new InboxProblem("radom/locked/", new Text("zamknięty", "closed")));
    List<Submission> submissions =
        List.of(
            submission("radom/a.csv", "", SubmissionStatus.SUPERSEDED, "radom/0.csv"),
            submission(
                "radom/b.xlsx",
                "Arkusz1",
                SubmissionStatus.REJECTED,
                "",
                new Issue("X", "", "", "warned", Consequence.WARN),
                new Issue("Y", "", "", "A column is missing.", Consequence.REJECT_FILE)),
            submission("radom/c.csv", "", SubmissionStatus.ACCEPTED, ""));
    assertThat(RunReport.problems(unopened, submissions, Language.EN))
        .containsExactly(
            "inbox/radom/locked/: closed",
            "inbox/radom/a.csv: The same content as in inbox/radom/0.csv. It was counted once.",
            "inbox/radom/b.xlsx [Arkusz1]: A column is missing.");
    assertThat(RunReport.problems(unopened, submissions, Language.PL).get(0))
        .isEqualTo("inbox/radom/locked/: zamknięty");
  }
}
