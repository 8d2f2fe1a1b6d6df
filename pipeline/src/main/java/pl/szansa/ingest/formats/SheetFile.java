package pl.szansa.ingest.formats;

import java.io.Closeable;
import java.io.IOException;

/**
 * A file as one or more sheets of rows, read once from front to back. What cannot be read throws
 * {@link DamagedFile}.
 */
public interface SheetFile extends Closeable {

  /** Moves to the next sheet; false when there is none. */
  boolean nextSheet() throws IOException;

  /** Name of the sheet, empty for text files. */
  String sheet();

  /** Whether the sender has hidden the sheet: old copies and lists for drop-down cells are. */
  default boolean hidden() {
    return false;
  }

  /** The merged cells of the sheet; what they cover is blank in the rows. */
  default MergedCells merged() {
    return new MergedCells();
  }

  /**
   * What to add to the number of a day so that it counts from 30 December 1899: workbooks of old
   * Macs count from 1904.
   */
  default int dayShift() {
    return 0;
  }

  /**
   * The next row of the sheet, or null at its end. It may change when another is asked for: {@link
   * SourceRow#kept}.
   */
  public SourceRow nextRow() throws IOException;

  /**
   * The encodings of a text file that two programs wrote to, as far as it has been read; empty for
   * all others.
   */
  default String mixture() {
    return "";
  }

  /** IANA name of the encoding, empty where the format has none. */
  String encoding();
}
