package pl.szansa.validate.checks;

import java.math.BigDecimal;
import pl.szansa.ingest.CanonicalRow;

/** An amount is not zero. */
record NotZeroCheck(int position) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (row.value(position) instanceof BigDecimal amount && amount.signum() == 0) {
      finding.report(position, "");
    }
  }
}
