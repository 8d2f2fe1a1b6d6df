package pl.szansa.feedback;

import java.util.List;
import pl.szansa.model.Consequence;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;

/** Submissions for tests. */
final class Files {

  private Files() {}

  static Submission accepted(String path, long accepted, long quarantined, long warned) {
    return file(path, accepted, quarantined, warned, SubmissionStatus.ACCEPTED, List.of());
  }

  static Submission rejected(String path, String code, String message) {
    Issue issue = new Issue(code, "", "", message, Consequence.REJECT_FILE);
    return file(path, 0, 0, 0, SubmissionStatus.UNREADABLE, List.of(issue));
  }

  static Submission file(
      String path,
      long accepted,
      long quarantined,
      long warned,
      SubmissionStatus status,
      List<Issue> issues,
      IssueCount... counts) {
    return new Submission(
        path,
        path,
        "",
        "",
        "csv",
        "UTF-8",
        status == SubmissionStatus.UNREADABLE ? "" : "participants",
        "radom",
        null,
        accepted + quarantined,
        accepted,
        quarantined,
        warned,
        status,
        "",
        List.of(),
        issues,
        List.of(counts),
        List.of(),
        List.of(),
        "");
  }
}
