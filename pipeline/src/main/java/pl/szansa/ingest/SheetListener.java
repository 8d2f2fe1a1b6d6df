package pl.szansa.ingest;

import java.io.IOException;
import pl.szansa.ingest.formats.Unreadable;

/** Receives what is read of a file, sheet by sheet, in order. */
public interface SheetListener {

  /** A sheet begins; its header is recognised. */
  void begin(Sheet sheet) throws IOException;

  /** A data row of the sheet that began last. */
  void row(CanonicalRow row) throws IOException;

  /**
   * Something that the sender should know of the sheet that began last, and that stops nothing.
   *
   * @param detail for the message
   */
  void note(SheetNote note, String detail);

  /** The sheet that began last is read to its end. */
  void end() throws IOException;

  /**
   * A sheet or file that holds no table, or a file that cannot be read on: a sheet that began and
   * has not ended is broken off.
   *
   * @param problem what is wrong with it
   * @param detail for the message: the label of the kind of file, the closest to a header
   */
  void unreadable(Sheet sheet, Unreadable problem, String detail);
}
