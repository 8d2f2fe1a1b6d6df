package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import pl.szansa.model.Submission;

/** Files and rows added up. */
record Tally(long files, long rows, long accepted, long quarantined) {

  private static final Tally NONE = new Tally(0, 0, 0, 0);

  static Tally of(Collection<Submission> submissions) {
    return submissions.stream()
        .map(s -> new Tally(1, s.rows(), s.accepted(), s.quarantined()))
        .reduce(NONE, Tally::and);
  }

  private Tally and(Tally other) {
    return new Tally(
        files + other.files,
        rows + other.rows,
        accepted + other.accepted,
        quarantined + other.quarantined);
  }

  /** Quarantined rows among all rows, from 0 to 1; 0 where there are no rows to be doubted. */
  BigDecimal quarantinedShare() {
    return rows == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(quarantined).divide(BigDecimal.valueOf(rows), 6, RoundingMode.HALF_UP);
  }
}
