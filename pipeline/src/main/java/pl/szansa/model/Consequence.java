package pl.szansa.model;

/** What follows from an issue; there are no others. */
public enum Consequence {
  REJECT_FILE,
  QUARANTINE_ROW,
  WARN
}
