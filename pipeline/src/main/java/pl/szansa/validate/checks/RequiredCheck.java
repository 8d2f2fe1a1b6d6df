package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;
import pl.szansa.model.Missing;

/** Each of the fields has a value. */
record RequiredCheck(int[] positions) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    for (int position : positions) {
      if (row.value(position) instanceof Missing) {
        finding.report(position, "");
      }
    }
  }
}
