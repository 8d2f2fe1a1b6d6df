package pl.szansa.validate;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.ingest.Cell;
import pl.szansa.validate.checks.CellCheck;
import pl.szansa.validate.checks.Check;
import pl.szansa.validate.checks.Clue;
import pl.szansa.validate.checks.ColumnCheck;

/**
 * What the rules of a table say of single cells, as bits that a cell keeps: whether it has a text,
 * whether that is strange in its column, and which clues it shows. However many rows share a cell,
 * it is looked at once.
 */
final class CellMarks {

  private static final long FILLED = 1;
  private static final long STRANGE = 1 << 1;
  private static final int FIRST_CLUE = 2;

  /** Bit 63 says that nobody has looked at a cell yet. */
  private static final int END = 63;

  private record Marked(Clue.Sign sign, long bit) {}

  private final List<List<Marked>> ofCells = new ArrayList<>();
  private final List<ColumnCheck> ofColumns = new ArrayList<>();
  private int next = FIRST_CLUE;

  /** The bits of rules that one cell breaks. */
  private long breaking;

  /**
   * @param columns how many the table has
   */
  CellMarks(int columns) {
    for (int i = 0; i < columns; i++) {
      ofCells.add(new ArrayList<>());
    }
  }

  /** Takes in what a check looks for: its clues' bits; 0, for always, if there is no room. */
  long enter(Check check) {
    if (check instanceof ColumnCheck columns) {
      ofColumns.add(columns);
    }
    List<Clue> clues = check.clues();
    if (next + clues.size() > END) {
      return 0;
    }
    long mark = 0;
    for (Clue clue : clues) {
      long bit = 1L << next++;
      for (int position : clue.positions()) {
        ofCells.get(position).add(new Marked(clue.sign(), bit));
      }
      mark |= bit;
    }
    breaking |= check instanceof CellCheck ? mark : 0;
    return mark;
  }

  static boolean filled(long marks) {
    return (marks & FILLED) != 0;
  }

  static boolean strange(long marks) {
    return (marks & STRANGE) != 0;
  }

  /** Whether a cell breaks a rule by itself. */
  boolean broken(long marks) {
    return (marks & breaking) != 0;
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
    for (Marked marked : ofCells.get(position)) {
      marks |= marked.sign().in(position, cell) ? marked.bit() : 0;
    }
    return marks;
  }
}
