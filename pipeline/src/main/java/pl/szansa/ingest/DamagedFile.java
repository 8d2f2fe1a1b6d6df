package pl.szansa.ingest;

/** A file that is of a known kind but cannot be read to its end. */
final class DamagedFile extends RuntimeException {

  DamagedFile(Exception cause) {
    super(
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
  }
}
