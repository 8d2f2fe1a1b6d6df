package pl.szansa.ingest;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.privacy.Masking;

/**
 * Tells the rows below a header that are none of its data, and keeps a list of them, since nothing
 * is left out in silence. Whatever is not quite certain is data:
 *
 * <ul>
 *   <li>right below the header, at most three rows of units or of column numbers ({@link
 *       HeaderNotes});
 *   <li>anywhere, totals ({@link Totals});
 *   <li>anywhere, a row that says cell by cell the same as one at or above the header, or at least
 *       three cells of the header and nothing else: printed pages repeat them.
 * </ul>
 */
final class NotDataRows {

  private static final int MOST_NOTES = 3;
  private static final int FEWEST_REPEATED = 3;
  private static final int MOST_NAMED = 20;
  private static final int LONGEST_LABEL = 30;

  private final Header header;
  private final List<SourceRow> above;
  private final Totals totals;
  private final List<String> named = new ArrayList<>();
  private int notes;
  private long leftOut;
  private boolean begun;

  /**
   * @param above the rows down to the header's last
   */
  NotDataRows(Header header, List<SourceRow> above) {
    this.header = header;
    this.above = above;
    this.totals = new Totals(header);
  }

  /** Whether a row is none of the data; it is then noted. */
  boolean leaveOut(SourceRow row) {
    String why = why(row);
    if (why == null) {
      begun = true;
      return false;
    }
    leftOut++;
    if (named.size() < MOST_NAMED) {
      named.add(row.line() + " (" + why + ")");
    }
    return true;
  }

  private String why(SourceRow row) {
    if (!begun && notes < MOST_NOTES && HeaderNotes.is(row, header.matched())) {
      notes++;
      return label(row);
    }
    if (totals.is(row)) {
      return label(row);
    }
    for (SourceRow known : above) {
      if (begins(row, known) && repeats(row, row.filledFrom(0), known)) {
        return "= " + known.line();
      }
    }
    return null;
  }

  /** The row's own first words; those of units and totals are nobody's data. */
  private static String label(SourceRow row) {
    String first = row.cell(first(row)).strip();
    String shown = first.length() > LONGEST_LABEL ? first.substring(0, LONGEST_LABEL) + "…" : first;
    return Masking.hide(shown.replaceAll("\\s+", " "));
  }

  private static int first(SourceRow row) {
    int column = 0;
    while (column < row.width() && row.cell(column).isBlank()) {
      column++;
    }
    return column;
  }

  /** Whether a row's first text is the known row's in that place; of data it rarely is. */
  private static boolean begins(SourceRow row, SourceRow known) {
    int first = first(row);
    return row.cell(first).strip().equals(known.cell(first).strip());
  }

  private boolean repeats(SourceRow row, int filled, SourceRow known) {
    boolean whole = filled == known.filledFrom(0);
    boolean part = known.line() == header.line() && filled >= FEWEST_REPEATED;
    if (!whole && !part) {
      return false;
    }
    for (int i = 0; i < row.width(); i++) {
      String cell = row.cell(i).strip();
      if (!cell.isEmpty() && !cell.equals(known.cell(i).strip())) {
        return false;
      }
    }
    return true;
  }

  /** Whether any row was left out. */
  boolean any() {
    return leftOut > 0;
  }

  /**
   * Their lines and first words, in no language but the sender's: {@code 5 ([zł]), 118 (Razem)}.
   */
  String detail() {
    String more = leftOut > named.size() ? ", … (" + leftOut + ")" : "";
    return String.join(", ", named) + more;
  }
}
