package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.privacy.Masking;

/**
 * No number, of a project or an amount, is a PESEL or an e-mail address: these are kept as they
 * are.
 */
record ImpersonalCheck(int[] positions) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    for (int position : positions) {
      String text = row.text(position);
      if (text != null && Masking.names(text)) {
        finding.report(position, "");
      }
    }
  }
}
