package pl.szansa;

import java.util.List;
import java.util.Locale;
import pl.szansa.ingest.Inbox;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Submission;

/** What a stage did, in a few words for the terminal. */
final class Details {

  private Details() {}

  static String of(Inbox.Listing inbox) {
    return plural(inbox.files().size(), "file");
  }

  static String ofRows(List<Submission> submissions) {
    long rows = submissions.stream().mapToLong(Submission::rows).sum();
    long quarantined = submissions.stream().mapToLong(Submission::quarantined).sum();
    return plural(rows, "row") + ", " + number(quarantined) + " quarantined";
  }

  static String of(Evaluation evaluation) {
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

  private static String plural(long n, String noun) {
    return number(n) + " " + noun + (n == 1 ? "" : "s");
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
