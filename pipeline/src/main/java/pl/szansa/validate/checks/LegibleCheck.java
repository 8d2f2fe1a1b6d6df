package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.text.Garbling;
import pl.szansa.model.TableSchema;

/** No text has letters that a wrong decoding garbled or lost. */
final class LegibleCheck implements Check {

  private final int fields;

  LegibleCheck(TableSchema table) {
    this.fields = table.storedFields().size();
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    for (int i = 0; i < fields; i++) {
      String text = row.text(i);
      if (text != null && Garbling.garbled(text)) {
        finding.report(i, "");
      }
    }
  }
}
