package pl.szansa.ingest;

import java.io.Closeable;
import java.io.IOException;

/** A file as one or more sheets of rows, read once from front to back. */
interface SheetFile extends Closeable {

  /** Moves to the next sheet; false when there is none. */
  boolean nextSheet() throws IOException;

  /** Name of the sheet, empty for text files. */
  String sheet();

  /** The next row of the sheet, or null at its end. */
  SourceRow nextRow() throws IOException;

  /** IANA name of the encoding, empty where the format has none. */
  String encoding();
}
