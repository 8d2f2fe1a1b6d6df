package pl.szansa.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import pl.szansa.model.Submission;

/** Files and rows added up. */
record Tally(long files, long rows, long accepted, long quarantined) {

  static Tally of(List<Submission> submissions) {
    Tally tally = new Tally(0, 0, 0, 0);
    for (Submission s : submissions) {
      tally =
          new Tally(
              tally.files + 1,
              tally.rows + s.rows(),
              tally.accepted + s.accepted(),
              tally.quarantined + s.quarantined());
    }
    return tally;
  }

  /** Quarantined rows among all rows, from 0 to 1; 0 where there are no rows to be doubted. */
  BigDecimal quarantinedShare() {
    return rows == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(quarantined).divide(BigDecimal.valueOf(rows), 6, RoundingMode.HALF_UP);
  }
}
