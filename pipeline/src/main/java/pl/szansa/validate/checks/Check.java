package pl.szansa.validate.checks;

import pl.szansa.ingest.CanonicalRow;

/** Looks at one row; may remember what it saw of the sheet before. */
@FunctionalInterface
public interface Check {

  void check(CanonicalRow row, Finding finding);

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
