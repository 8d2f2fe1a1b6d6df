package pl.szansa;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import pl.szansa.ingest.Inbox;
import pl.szansa.model.Evaluation;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.Submission;
import pl.szansa.reports.EvaluationReports;

/** What a stage did, in a few words for the terminal. */
final class Details {

  private Details() {}

  static String of(Inbox.Listing inbox, Duration took) {
    return plural(inbox.files().size(), "file");
  }

  /**
   * @param attempt the attempt whose rows were read in this run
   */
  static String ofRows(List<Submission> submissions, String attempt, Duration took) {
    long rows = submissions.stream().mapToLong(Submission::rows).sum();
    long quarantined = submissions.stream().mapToLong(Submission::quarantined).sum();
    long read =
        submissions.stream().filter(s -> s.run().equals(attempt)).mapToLong(Submission::rows).sum();
    String rate =
        read == 0
            ? ""
            : ", " + number(read * 1000 / Math.max(1, took.toMillis())) + " read a second";
    return plural(rows, "row") + ", " + number(quarantined) + " quarantined" + rate;
  }

  static String of(Evaluation evaluation, Duration took) {
    long agree =
        evaluation.reconciliations().stream()
            .filter(r -> r.verdict() == pl.szansa.model.Reconciliation.Verdict.AGREES)
            .count();
    long compared =
        evaluation.reconciliations().stream()
            .filter(r -> r.verdict() != pl.szansa.model.Reconciliation.Verdict.NOT_COMPUTED)
            .count();
    return compared == 0 ? "" : agree + " of " + compared + " published figures agree";
  }

  static String ofChanges(Evaluation evaluation, Duration took) {
    return evaluation
        .changes()
        .map(
            log ->
                number(log.differing())
                    + " of "
                    + plural(log.compared(), "value")
                    + " differ from result "
                    + log.previous())
        .orElse("");
  }

  static String of(List<OfficeFinding> findings, Duration took) {
    return findings.isEmpty() ? "" : plural(findings.size(), "finding") + " across files";
  }

  /**
   * @param offices offices that get a workbook
   */
  static String ofFeedback(int offices, Duration took) {
    return "for " + plural(offices, "office") + " in out/feedback";
  }

  static String ofReports(EvaluationReports.Count count, Duration took) {
    String asPdf =
        count.pdfs() == count.reports()
            ? "as HTML and PDF"
            : "as HTML, " + number(count.pdfs()) + " as PDF (reports: {pdf: yes} for all)";
    return plural(count.reports(), "report") + " in out/reports, " + asPdf;
  }

  private static String plural(long n, String noun) {
    return number(n) + " " + noun + (n == 1 ? "" : "s");
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
