package pl.szansa.store.kept;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file that is there whole or not at all: it is written under another name and renamed. On any
 * file system.
 */
public final class WholeFile {

  /** What the name of a file ends in while it is written. */
  public static final String UNFINISHED = ".unfinished";

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    void write(OutputStream to) throws IOException;
  }

  private WholeFile() {}

  /** Writes a file in the place of the one of that name. */
  public static void write(FileSystem fs, Path file, Content content) throws IOException {
    Path unfinished = file.suffix(UNFINISHED);
    try (OutputStream to = fs.create(unfinished, true)) {
      content.write(to);
    }
    fs.delete(file, false);
    if (!fs.rename(unfinished, file)) {
      throw new IOException(unfinished + " could not be renamed to " + file);
    }
  }
}
