package pl.szansa.ingest.formats;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file in an archive. */
public final class ArchiveEntry implements Source, Closeable {

  /** Opens the unpacked bytes. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  private final ArchiveFile archive;
  private final String path;
  private final String name;
  private final boolean encrypted;
  private final Opener opener;
  private long seen;
  private Path copy;

  /**
   * @param path fit to be shown
   */
  ArchiveEntry(ArchiveFile archive, String path, String name, boolean encrypted, Opener opener) {
    this.archive = archive;
    this.path = path;
    this.name = name;
    this.encrypted = encrypted;
    this.opener = opener;
  }

  /** Where it is in the archive, with {@code /}; empty if the archive is only its wrapping. */
  public String path() {
    return path;
  }

  public boolean encrypted() {
    return encrypted;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public InputStream open() throws IOException {
    try {
      return new Counted(archive.guarded(opener.open()));
    } catch (DamagedFile e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  @Override
  public File local() throws IOException {
    if (copy == null) {
      // readable for this account only, as the JDK makes temporary files
      copy = Files.createTempFile("szansa", null);
      try (InputStream in = open()) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return copy.toFile();
  }

  @Override
  public void close() throws IOException {
    if (copy != null) {
      Files.deleteIfExists(copy);
    }
  }

  /** An entry is opened several times; what it holds counts once. */
  private final class Counted extends CountedStream {

    private long out;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      try {
        return super.read(bytes, from, length);
      } catch (DamagedFile e) {
        throw e;
      } catch (RuntimeException e) {
        // unpackers trip over what nobody has packed
        throw new IOException(e);
      }
    }

    @Override
    void count(long more) {
      out += more;
      if (out > seen) {
        archive.count(out - seen);
        seen = out;
      }
    }
  }
}
