package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;

/** A whole number lies between two bounds, both included. */
record RangeCheck(int position, int low, int high) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (row.value(position) instanceof Integer number && (number < low || number > high)) {
      finding.report(position, "");
    }
  }
}
