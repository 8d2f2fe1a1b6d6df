package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;

/** A text was not changed by a declared correction; if it was, the row says so. */
public record CorrectedCheck() implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    row.corrections().forEach(c -> finding.report(c.position(), c.reason()));
  }
}
