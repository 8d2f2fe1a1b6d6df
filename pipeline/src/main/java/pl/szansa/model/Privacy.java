package pl.szansa.model;

/** What becomes of a field's text while a file is read. */
public enum Privacy {
  /** Kept. */
  NONE,
  /** Replaced by a keyed hash; the text itself is never stored or logged. */
  IDENTIFIER,
  /** Dropped unread: names, addresses, telephones. */
  DROP
}
