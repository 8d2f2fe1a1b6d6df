package pl.szansa.validate;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.ingest.Cell;
import pl.szansa.validate.checks.CellCheck;
import pl.szansa.validate.checks.ColumnCheck;

/**
 * What the rules of a table say of single cells, as bits that a cell keeps: whether it has a text,
 * whether that is strange in its column, and which rules it breaks. However many rows share a cell,
 * it is looked at once.
 */
final class CellMarks {

  private static final long FILLED = 1;
  private static final long STRANGE = 1 << 1;
  private static final int FIRST_RULE = 2;

  /** Bit 63 says that nobody has looked at a cell yet. */
  private static final int MOST_RULES = 61;

  private final List<List<BoundRule>> ofCells = new ArrayList<>();
  private final List<ColumnCheck> ofColumns = new ArrayList<>();

  /**
   * @param columns how many the table has
   */
  CellMarks(int columns, List<BoundRule> rules) {
    for (int i = 0; i < columns; i++) {
      ofCells.add(new ArrayList<>());
    }
    for (BoundRule bound : rules) {
      if (bound.check() instanceof CellCheck check) {
        for (int position : check.positions()) {
          ofCells.get(position).add(bound);
        }
      } else if (bound.check() instanceof ColumnCheck check) {
        ofColumns.add(check);
      }
    }
  }

  /** The bit of the n-th rule that looks at single cells; 0, for always, if there are too many. */
  static long mark(int n) {
    return n < MOST_RULES ? 1L << FIRST_RULE + n : 0;
  }

  static boolean filled(long marks) {
    return (marks & FILLED) != 0;
  }

  static boolean strange(long marks) {
    return (marks & STRANGE) != 0;
  }

  /** Whether a rule is broken. */
  static boolean broken(long marks) {
    return marks >>> FIRST_RULE != 0;
  }

  /** The marks of a cell, which are made where it has none. */
  long of(int position, Cell cell) {
    if (cell.marks() == Cell.NOT_LOOKED_AT) {
      cell.mark(look(position, cell));
    }
    return cell.marks();
  }

  private long look(int position, Cell cell) {
    long marks = 0;
    if (cell.text() != null && !cell.text().isBlank()) {
      marks |= FILLED;
      for (ColumnCheck check : ofColumns) {
        marks |= check.strange(position, cell) ? STRANGE : 0;
      }
    }
    for (BoundRule bound : ofCells.get(position)) {
      marks |= ((CellCheck) bound.check()).breaks(position, cell) ? bound.mark() : 0;
    }
    return marks;
  }
}
