package pl.szansa.ingest.outlines;

/** What a map file draws is not a ring of points; the message says why, without naming the file. */
final class DamagedOutline extends RuntimeException {

  private static final long serialVersionUID = 1;

  DamagedOutline(String reason) {
    super(reason);
  }
}
