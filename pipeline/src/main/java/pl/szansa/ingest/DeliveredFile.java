package pl.szansa.ingest;

import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import pl.szansa.ingest.formats.Source;

/** A file of the inbox as bytes, on any file system. */
final class DeliveredFile implements Source, Closeable {

  private final InboxFile file;
  private final org.apache.hadoop.fs.Path path;
  private final FileSystem fs;
  private final Stamp before;
  private Path copy;

  DeliveredFile(InboxFile file, Configuration hadoop) throws IOException {
    this.file = file;
    this.path = new org.apache.hadoop.fs.Path(file.uri());
    this.fs = path.getFileSystem(hadoop);
    this.before = stamp();
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public InputStream open() throws IOException {
    // as it was hashed: what Hadoop may have left beside a local file says nothing of its content
    return fs instanceof LocalFileSystem local
        ? new FileInputStream(local.pathToFile(path))
        : fs.open(path);
  }

  @Override
  public File local() throws IOException {
    if (fs instanceof LocalFileSystem local) {
      return local.pathToFile(path);
    }
    if (copy == null) {
      // readable for this account only, as the JDK makes temporary files
      copy = Files.createTempFile("szansa", null);
      try (InputStream in = open()) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return copy.toFile();
  }

  /** What is different when somebody has written to a file. */
  private record Stamp(long bytes, long modified) {}

  private Stamp stamp() throws IOException {
    if (fs instanceof LocalFileSystem local) {
      // Hadoop looks at much more of a file
      Path path = local.pathToFile(this.path).toPath();
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return new Stamp(now.size(), now.lastModifiedTime().toMillis());
    }
    FileStatus now = fs.getFileStatus(path);
    return new Stamp(now.getLen(), now.getModificationTime());
  }

  /** Whether somebody has written to the file, or taken it away, since it was listed. */
  boolean changed() {
    try {
      Stamp now = stamp();
      return now.bytes() != file.size() || !now.equals(before);
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    if (copy != null) {
      Files.deleteIfExists(copy);
    }
  }
}
