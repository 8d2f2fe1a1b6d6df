package pl.szansa.validate.checks;

import pl.szansa.ingest.Cell;
import pl.szansa.ingest.values.Identifiers;
import pl.szansa.ingest.values.Pesel;

/** An identifier of eleven digits is a valid PESEL; other identifiers are the office's own. */
record CheckDigitCheck(int position) implements CellCheck {

  @Override
  public int[] positions() {
    return new int[] {position};
  }

  @Override
  public boolean breaks(int position, Cell cell) {
    if (cell.text() == null) {
      return false;
    }
    String identifier = Identifiers.normalise(cell.text());
    return Pesel.looksLikeOne(identifier) && !Pesel.valid(identifier);
  }
}
