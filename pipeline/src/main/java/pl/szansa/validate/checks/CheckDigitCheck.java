package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.values.Identifiers;
import pl.szansa.ingest.values.Pesel;

/** An identifier of eleven digits is a valid PESEL; other identifiers are the office's own. */
record CheckDigitCheck(int position) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    String text = row.text(position);
    if (text == null) {
      return;
    }
    String identifier = Identifiers.normalise(text);
    if (Pesel.looksLikeOne(identifier) && !Pesel.valid(identifier)) {
      finding.report(position, "");
    }
  }
}
