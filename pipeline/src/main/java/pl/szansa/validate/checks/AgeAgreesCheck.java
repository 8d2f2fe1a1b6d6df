package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;

/** The stated age is the one that birth date and entry date give, but for some years. */
record AgeAgreesCheck(Ages ages, int tolerance) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    int stated = ages.stated(row);
    int computed = ages.computed(row);
    // who was born after entering is told so by another rule
    if (stated != Ages.UNKNOWN && computed >= 0 && Math.abs(stated - computed) > tolerance) {
      finding.report(ages.age(), Integer.toString(computed));
    }
  }
}
