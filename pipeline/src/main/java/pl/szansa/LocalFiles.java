package pl.szansa;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's local file system, but Java sets the permissions of what is created: without Hadoop's
 * native library, a program {@code chmod} would be started for every file and folder.
 */
public final class LocalFiles extends LocalFileSystem {

  /** What Hadoop's configuration calls the class of the local file system. */
  static final String KEY = "fs.file.impl";

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  /** As Hadoop makes it. */
  public LocalFiles() {
    super(new Raw());
  }

  private static final class Raw extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      java.nio.file.Path file = pathToFile(path).toPath();
      // Java knows no sticky bit, and would take the group of a shared folder from what is made in
      // it
      if (POSIX && !permission.getStickyBit() && !Files.isDirectory(file)) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permission.toString()));
      } else {
        super.setPermission(path, permission);
      }
    }
  }
}
