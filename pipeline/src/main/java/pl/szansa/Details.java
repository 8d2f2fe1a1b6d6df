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

  private static final double MEGABYTE = 1e6;

  private Details() {}

  static String of(Inbox.Listing inbox, Duration took) {
    return plural(inbox.files().size(), "file");
  }

  /**
   * @param read rows that were read in this run
   * @param bytes size of their files
   */
  static String ofRows(List<Submission> submissions, long read, long bytes, Duration took) {
    long rows = submissions.stream().mapToLong(Submission::rows).sum();
    long quarantined = submissions.stream().mapToLong(Submission::quarantined).sum();
    String rate =
        read == 0
            ? ""
            : String.format(
                Locale.ROOT,
                ", %s rows and %.1f MB a second",
                number(perSecond(read, took)),
                perSecond(bytes, took) / MEGABYTE);
    return plural(rows, "row") + ", " + number(quarantined) + " quarantined" + rate;
  }

  /** So many, and so many a second. */
  static String of(long amount, String noun, Duration took) {
    String rate = amount == 0 ? "" : ", " + number(perSecond(amount, took)) + " a second";
    return plural(amount, noun) + rate;
  }

  private static long perSecond(long amount, Duration took) {
    return Effort.perSecond(amount, took.toMillis() / 1000.0);
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
