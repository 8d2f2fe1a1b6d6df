package pl.szansa.validate.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.ingest.CanonicalRow;

/** No earlier row of the sheet, itself in order, has the same values in all the fields. */
final class UniqueCheck implements Check {

  private final int[] positions;
  private final Map<List<Object>, Long> seen = new HashMap<>();

  UniqueCheck(int[] positions) {
    this.positions = positions;
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    // a row that other rules put aside must not push out its corrected twin
    if (row.quarantined()) {
      return;
    }
    List<Object> key = new ArrayList<>(positions.length);
    for (int position : positions) {
      key.add(row.value(position));
    }
    Long first = seen.putIfAbsent(key, row.line());
    if (first != null) {
      finding.report(positions[0], Long.toString(first));
    }
  }
}
