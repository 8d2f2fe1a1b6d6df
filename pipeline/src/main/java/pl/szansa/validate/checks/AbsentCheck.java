package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;

/** Another check, for rules that an absent value breaks. */
record AbsentCheck(Check values, int[] positions, Nulls nulls) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    for (int position : positions) {
      if (nulls.breaks(row.value(position))) {
        finding.report(position, "");
        return;
      }
    }
    values.check(row, finding);
  }

  @Override
  public Check fresh() {
    return new AbsentCheck(values.fresh(), positions, nulls);
  }

  @Override
  public void end(Finding finding) {
    values.end(finding);
  }
}
