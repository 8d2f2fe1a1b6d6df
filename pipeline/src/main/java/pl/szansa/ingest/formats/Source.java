package pl.szansa.ingest.formats;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one table file, delivered as it is or packed in an archive. */
public interface Source {

  /** Its name without folders; the suffix is a hint at its kind. */
  String name();

  /** The bytes from the first on, as often as wanted. */
  InputStream open() throws IOException;

  /**
   * A file of this machine with the same bytes, for formats whose parsers jump about. One that was
   * made for this is gone when the delivered file has been read.
   */
  File local() throws IOException;
}
