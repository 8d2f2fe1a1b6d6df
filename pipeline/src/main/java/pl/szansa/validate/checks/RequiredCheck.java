package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;

/** Each of the fields has a value. */
record RequiredCheck(int[] positions, Nulls nulls) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    for (int position : positions) {
      if (nulls.breaks(row.value(position))) {
        finding.report(position, "");
      }
    }
  }
}
