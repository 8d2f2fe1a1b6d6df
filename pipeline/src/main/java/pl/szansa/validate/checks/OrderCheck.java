package pl.szansa.validate.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import pl.szansa.ingest.CanonicalRow;

/** The first of two dates or amounts is not after, or above, the second. */
record OrderCheck(int first, int second) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    Object a = row.value(first);
    Object b = row.value(second);
    boolean broken =
        a instanceof LocalDate before && b instanceof LocalDate after && before.isAfter(after)
            || a instanceof BigDecimal less
                && b instanceof BigDecimal more
                && less.compareTo(more) > 0;
    if (broken) {
      finding.report(second, a.toString());
    }
  }
}
