package pl.szansa.ingest.formats;

import java.io.IOException;

/** A file that is of a known kind but cannot be read to its end. */
public final class DamagedFile extends RuntimeException {

  private final Unreadable problem;

  /** What a parser says of a file that breaks the rules of its format. */
  DamagedFile(Exception cause) {
    super(
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
    this.problem = Unreadable.DAMAGED_FILE;
  }

  /**
   * @param detail for the message of the problem's rule
   */
  DamagedFile(Unreadable problem, String detail) {
    super(detail);
    this.problem = problem;
  }

  /** Bytes that cannot be had to their end. */
  public static DamagedFile of(IOException cause) {
    return new DamagedFile(cause);
  }

  public Unreadable problem() {
    return problem;
  }
}
