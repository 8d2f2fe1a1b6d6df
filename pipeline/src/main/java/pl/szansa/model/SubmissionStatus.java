package pl.szansa.model;

/** What became of a delivered file. */
public enum SubmissionStatus {
  /** Its rows are stored. */
  ACCEPTED,
  /** Read, but a rule rejected the whole of it; its rows are all quarantined. */
  REJECTED,
  /** Could not be read as a table; it has no rows. */
  UNREADABLE,
  /** The same content as another file, or an older version of it; not counted. */
  SUPERSEDED
}
