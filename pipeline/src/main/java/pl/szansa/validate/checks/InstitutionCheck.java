package pl.szansa.validate.checks;

import java.util.function.Predicate;
import pl.szansa.ingest.CanonicalRow;

/** An institution's number, NIP or REGON, has the right length and check digit. */
record InstitutionCheck(int position, Predicate<String> valid) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (row.value(position) instanceof String number && !valid.test(number)) {
      finding.report(position, "");
    }
  }
}
