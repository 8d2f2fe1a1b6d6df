package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;

/** The age that birth date and entry date give lies between two bounds, both included. */
record ComputedAgeCheck(Ages ages, int low, int high) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    int age = ages.computed(row);
    // who was born after entering is told so by another rule
    if (age >= 0 && (age < low || age > high)) {
      finding.report(ages.birth(), Integer.toString(age));
    }
  }
}
