package pl.szansa.validate.checks;

import java.time.LocalDate;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.registers.Territory;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.model.TableSchema;

/**
 * A commune is told by a TERYT code; where there is a register of communes, by one that was in
 * force on the day that dates the row.
 */
final class TerytCheck implements Check {

  private final int position;
  private final int dated;
  private final Territory territory;
  private final CellReader reader;

  TerytCheck(TableSchema table, int position, Territory territory) {
    this.position = position;
    this.dated = table.position(table.datedBy());
    this.territory = territory;
    this.reader = new CellReader(table.storedFields().get(position));
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    Object value = row.value(position);
    if (value instanceof String code) {
      if (!territory.isEmpty() && written(row) && !inForce(code, row.value(dated))) {
        finding.report(position, territory.successor(code).map(s -> " → " + s).orElse(""));
      }
    } else if (written(row)) {
      finding.report(position, "");
    }
  }

  private boolean written(CanonicalRow row) {
    String text = row.text(position);
    return text != null && !text.isBlank() && reader.read(text) instanceof String;
  }

  private boolean inForce(String code, Object day) {
    return day instanceof LocalDate date ? territory.has(code, date) : territory.has(code);
  }
}
