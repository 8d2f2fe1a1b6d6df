package pl.szansa.validate.checks;

import pl.szansa.ingest.Cell;
import pl.szansa.ingest.privacy.Masking;

/**
 * No number, of a project or an amount, is a PESEL or an e-mail address: these are kept as they
 * are.
 */
record ImpersonalCheck(int[] positions) implements CellCheck {

  @Override
  public boolean breaks(int position, Cell cell) {
    return cell.text() != null && Masking.names(cell.text());
  }
}
