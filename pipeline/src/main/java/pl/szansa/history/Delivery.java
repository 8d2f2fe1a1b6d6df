package pl.szansa.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.szansa.model.AppliedCorrection;
import pl.szansa.model.Coverage;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;

/**
 * What is remembered of a file or sheet: counts, and nothing that stood in a row.
 *
 * @param path relative to the inbox
 * @param sheet as in {@link Submission#sheet()}
 * @param entity table that its rows went to
 * @param office empty where the rows say it themselves
 * @param status what became of it
 * @param accepted rows that count
 * @param quarantined rows put aside
 * @param issues how many rows by code of the rule and consequence; of an issue of the whole file,
 *     how often
 * @param corrections files of declared corrections that changed its rows
 * @param projects whose rows it holds
 */
public record Delivery(
    String path,
    String sheet,
    String entity,
    String office,
    String status,
    long accepted,
    long quarantined,
    Map<String, Long> issues,
    List<String> corrections,
    List<String> projects) {

  static Delivery of(Submission submission) {
    return new Delivery(
        submission.path(),
        submission.sheet(),
        submission.entity(),
        submission.office(),
        submission.status().name(),
        submission.accepted(),
        submission.quarantined(),
        issues(submission),
        submission.corrections().stream()
            .map(AppliedCorrection::id)
            .map(id -> id.substring(0, Math.max(0, id.lastIndexOf('#'))))
            .distinct()
            .sorted()
            .toList(),
        submission.coverage().stream().map(Coverage::project).sorted().toList());
  }

  /** Whether values are made of it; figures that an office published are only held against them. */
  boolean counts() {
    return status.equals(SubmissionStatus.ACCEPTED.name()) && !entity.equals("published");
  }

  private static Map<String, Long> issues(Submission submission) {
    Map<String, Long> issues = new TreeMap<>();
    for (IssueCount issue : submission.issueCounts()) {
      issues.merge(issue.code() + " " + issue.consequence(), issue.rows(), Long::sum);
    }
    for (Issue issue : submission.issues()) {
      issues.merge(issue.code() + " " + issue.consequence(), 1L, Long::sum);
    }
    return issues;
  }

  /** Rows or files that broke a rule, by consequence. */
  Map<String, Long> issues(String code) {
    Map<String, Long> of = new TreeMap<>();
    issues.forEach(
        (issue, rows) -> {
          if (issue.startsWith(code + " ")) {
            of.put(issue, rows);
          }
        });
    return of;
  }
}
