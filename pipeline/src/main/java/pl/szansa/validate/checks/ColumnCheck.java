package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Cell;

/**
 * A check of what most cells of a column are. The first ten thousand with a text tell enough; of
 * these it is told the strange ones, row by row, and at the end how many there were.
 */
public interface ColumnCheck extends Check {

  /** Cells with a text that are counted of a column. */
  int ENOUGH = 10_000;

  /** Whether a cell with a text is to be noted; depends on its text and value alone. */
  boolean strange(int position, Cell cell);

  /** Counts a strange cell. */
  void note(int position, Cell cell);

  /**
   * After the last row of the sheet: what is wrong with its columns.
   *
   * @param filled cells with a text that were looked at, by column
   */
  void end(int[] filled, Finding finding);

  @Override
  ColumnCheck fresh();

  /** Says nothing of a single row. */
  @Override
  default void check(CanonicalRow row, Finding finding) {
    // told cell by cell
  }
}
