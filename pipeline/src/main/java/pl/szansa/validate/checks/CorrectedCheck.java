package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.corrections.RowCorrector;

/** A text was not changed by a declared correction; if it was, the row says so. */
public record CorrectedCheck() implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    for (RowCorrector.Applied applied : row.corrections()) {
      finding.report(applied.position(), applied.reason());
    }
  }
}
