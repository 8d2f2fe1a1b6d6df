package pl.szansa.ingest.formats;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;

/**
 * A source whose bytes have all been read.
 *
 * @param bytes all of them
 * @param source where they are from
 */
public record HeldSource(byte[] bytes, Source source) implements Source {

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public File local() throws IOException {
    return source.local();
  }
}
