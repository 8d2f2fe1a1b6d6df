package pl.szansa.ingest;

/** What the sender should know of a sheet that was read. */
public enum SheetNote {
  /** Nothing stands below the header. */
  NO_ROWS,
  /** Units below the header, totals, headers again. */
  NOT_DATA_ROWS,
  REPAIRED_TEXT,
  /** A header that is no known one but very similar to one. */
  GUESSED_COLUMN;

  /** Code of the rule that has the wording. */
  public String rule() {
    return name();
  }
}
