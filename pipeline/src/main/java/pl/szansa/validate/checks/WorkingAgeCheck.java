package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;

/** The age, stated or else computed, is a working age, which ends earlier for women. */
record WorkingAgeCheck(Ages ages, int sex, int low, int women, int men) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    // of a row that does not count, an impossible age say, nobody asks who was entitled
    if (row.quarantined()) {
      return;
    }
    int stated = ages.stated(row);
    int age = stated == Ages.UNKNOWN ? ages.computed(row) : stated;
    int high = "female".equals(row.value(sex)) ? women : men;
    if (age >= 0 && (age < low || age > high)) {
      finding.report(
          stated == Ages.UNKNOWN ? ages.birth() : ages.age(), age + " (" + low + "–" + high + ")");
    }
  }
}
