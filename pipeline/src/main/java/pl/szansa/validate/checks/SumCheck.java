package pl.szansa.validate.checks;

import java.math.BigDecimal;
import pl.szansa.ingest.CanonicalRow;

/** The first amount is the sum of the others, to the grosz. */
record SumCheck(int[] positions) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (!(row.value(positions[0]) instanceof BigDecimal total)) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 1; i < positions.length; i++) {
      if (!(row.value(positions[i]) instanceof BigDecimal part)) {
        return;
      }
      sum = sum.add(part);
    }
    if (sum.compareTo(total) != 0) {
      finding.report(positions[0], sum.toPlainString());
    }
  }
}
