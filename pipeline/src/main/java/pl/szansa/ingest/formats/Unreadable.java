package pl.szansa.ingest.formats;

/** Why nothing, or not all, of a file or sheet can be read. */
public enum Unreadable {
  EMPTY_FILE,
  NOT_A_TABLE,
  NO_HEADER,
  DAMAGED_FILE,
  ENCRYPTED_FILE,
  /** An archive or workbook that would fill the disk or the memory. */
  UNPACKS_TOO_LARGE,
  LINE_TOO_LONG,
  /** A quotation mark in a text file that nothing closes, or that stands within a quoted cell. */
  BROKEN_QUOTES,
  /** XML that declares entities, which may name any file of this machine. */
  XML_ENTITIES,
  GARBLED_FILE,
  CHANGED_WHILE_READ,
  /** Old copies, and lists for drop-down cells, are hidden: nobody sends them on purpose. */
  HIDDEN_SHEET,
  CANNOT_OPEN;

  /** Code of the rule that has the wording and the consequence. */
  public String rule() {
    return name();
  }
}
