package pl.szansa.cli;

import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.security.AccessControlException;

/**
 * The local disk under the scheme {@code locked}, where everything named {@code locked} is closed:
 * rights do not keep out the account that most tests run as.
 */
public final class LockedFileSystem extends RawLocalFileSystem {

  @Override
  public String getScheme() {
    return "locked";
  }

  @Override
  public URI getUri() {
    return URI.create("locked:///");
  }

  @Override
  public FileStatus[] listStatus(Path folder) throws IOException {
    refuse(folder);
    return super.listStatus(folder);
  }

  @Override
  public FSDataInputStream open(Path file, int buffer) throws IOException {
    refuse(file);
    return super.open(file, buffer);
  }

  private static void refuse(Path path) throws AccessControlException {
    if (path.getName().startsWith("locked")) {
      throw new AccessControlException("Permission denied: " + path);
    }
  }
}
