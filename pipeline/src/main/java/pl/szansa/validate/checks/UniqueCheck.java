package pl.szansa.validate.checks;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.model.Missing;

/**
 * No earlier row of the sheet, itself in order, has the same values in all the fields. Where absent
 * values break the rule, two absent ones are the same; else a row that lacks one is not compared.
 */
final class UniqueCheck implements Check {

  private final int[] positions;
  private final Nulls nulls;
  private final SeenLines seen = new SeenLines();

  UniqueCheck(int[] positions, Nulls nulls) {
    this.positions = positions;
    this.nulls = nulls;
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    // a row that other rules put aside must not push out its corrected twin
    if (row.quarantined()) {
      return;
    }
    List<Object> key = new ArrayList<>(positions.length);
    for (int position : positions) {
      Object value = row.value(position);
      if (value instanceof Missing && nulls == Nulls.SKIP) {
        return;
      }
      key.add(value);
    }
    int first = seen.putIfAbsent(key, row.line());
    if (first != 0) {
      finding.report(positions[0], Integer.toString(first));
    }
  }
}
