package pl.szansa.validate.checks;

import java.util.List;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Cell;

/**
 * A check of single cells: whether one breaks it depends on its text and value alone, so that a
 * cell which many rows share need be looked at only once.
 */
public interface CellCheck extends Check {

  /** The fields that it looks at, as positions among the table's stored fields. */
  int[] positions();

  /** Whether a cell of one of the fields breaks it. */
  boolean breaks(int position, Cell cell);

  /** What the message's {@code {other}} stands for, of a cell that breaks it. */
  default String other(int position, Cell cell) {
    return "";
  }

  @Override
  default List<Clue> clues() {
    return List.of(new Clue(positions(), this::breaks));
  }

  @Override
  default void check(CanonicalRow row, Finding finding) {
    for (int position : positions()) {
      Cell cell = row.cell(position);
      if (breaks(position, cell)) {
        finding.report(position, other(position, cell));
      }
    }
  }
}
