package pl.szansa.ingest;

import java.io.IOException;

/** Receives what is read of a file, sheet by sheet, in order. */
public interface SheetListener {

  /** A sheet begins; its header is recognised. */
  void begin(Sheet sheet) throws IOException;

  /** A data row of the sheet that began last. */
  void row(CanonicalRow row) throws IOException;

  /** The sheet that began last is read to its end. */
  void end() throws IOException;

  /**
   * A sheet or file that holds no table, or a file that cannot be read on.
   *
   * @param problem what is wrong with it
   * @param detail for the message: the label of the kind of file, the closest to a header
   */
  void unreadable(Sheet sheet, Unreadable problem, String detail);

  /** Why nothing, or not all, can be read. */
  enum Unreadable {
    EMPTY_FILE,
    NOT_A_TABLE,
    NO_HEADER,
    DAMAGED_FILE,
    CANNOT_OPEN;

    /** Code of the rule that has the wording and the consequence. */
    public String rule() {
      return name();
    }
  }
}
