package pl.szansa.validate.checks;

import java.util.List;
import pl.szansa.ingest.CanonicalRow;

/** Looks at one row; may remember what it saw of the sheet before. */
@FunctionalInterface
public interface Check {

  void check(CanonicalRow row, Finding finding);

  /**
   * What the row has to show, each in one cell at least, before there can be anything to find;
   * empty if every row has to be looked at.
   */
  default List<Clue> clues() {
    return List.of();
  }

  /** After the last row of the sheet: what is wrong with it as a whole. */
  default void end(Finding finding) {
    // most checks look at one row at a time
  }

  /** The same check for another sheet; itself, if it remembers nothing of the sheet. */
  default Check fresh() {
    return this;
  }

  /** Takes what a check found. */
  @FunctionalInterface
  interface Finding {

    /**
     * @param position position of the field among the table's stored fields, -1 for the whole row
     * @param other what the message's {@code {other}} stands for
     */
    void report(int position, String other);
  }
}
