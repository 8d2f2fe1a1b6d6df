package pl.szansa.tables.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;

/**
 * Files and rows added up.
 *
 * @param files without those that a newer one replaced
 */
record Tally(long files, long rows, long accepted, long quarantined, long warned) {

  private static final int DECIMALS = 6;

  static Tally of(List<Submission> submissions) {
    List<Submission> counted = submissions.stream().filter(Tally::counts).toList();
    return new Tally(
        counted.size(),
        counted.stream().mapToLong(Submission::rows).sum(),
        counted.stream().mapToLong(Submission::accepted).sum(),
        counted.stream().mapToLong(Submission::quarantined).sum(),
        counted.stream().mapToLong(Submission::warned).sum());
  }

  /** Whether no newer file stands in its place. */
  static boolean counts(Submission submission) {
    return submission.status() != SubmissionStatus.SUPERSEDED;
  }

  /** Quarantined rows among all rows, from 0 to 1; null where there are no rows. */
  BigDecimal quarantinedShare() {
    return rows == 0
        ? null
        : BigDecimal.valueOf(quarantined)
            .divide(BigDecimal.valueOf(rows), DECIMALS, RoundingMode.HALF_UP);
  }
}
