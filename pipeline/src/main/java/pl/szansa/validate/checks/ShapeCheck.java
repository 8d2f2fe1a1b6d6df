package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;

/** A row has no more cells than the header has columns. */
public record ShapeCheck() implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (row.surplus() > 0) {
      finding.report(-1, Integer.toString(row.surplus()));
    }
  }
}
