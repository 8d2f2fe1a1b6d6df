package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Cell;
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
  public Check fresh() {
    return new UniqueCheck(positions, nulls);
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    // a row that other rules put aside must not push out its corrected twin
    if (row.quarantined()) {
      return;
    }
    long hash = positions.length;
    for (int position : positions) {
      Cell cell = row.cell(position);
      if (cell.value() instanceof Missing && nulls == Nulls.SKIP) {
        return;
      }
      hash = SeenLines.joined(hash, hash(cell));
    }
    int first = seen.putIfAbsent(hash, row.line());
    if (first != 0) {
      finding.report(positions[0], Integer.toString(first));
    }
  }

  private static long hash(Cell cell) {
    if (cell.hash() == 0) {
      cell.hash(SeenLines.hash(cell.value()));
    }
    return cell.hash();
  }
}
