package pl.szansa;

import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.model.UserError;

/**
 * A folder to publish to that the command line names.
 *
 * @param fs its file system
 * @param path its path, qualified
 */
record NamedOut(FileSystem fs, Path path) {

  /**
   * What stands in its place is deleted, so it must be a published folder, empty, or not there yet.
   *
   * @throws UserError for any other folder
   */
  static NamedOut of(String location, Workspace workspace) throws IOException {
    Path named = new Path(location);
    FileSystem fs = named.getFileSystem(workspace.fs().getConf());
    Path out = fs.makeQualified(named);
    if (!out.equals(workspace.out())) {
      String inside = workspace.root() + "/";
      if ((out + "/").startsWith(inside) || inside.startsWith(out + "/")) {
        throw new UserError(
            "--out " + location + " is the workspace or part of it",
            "name a folder outside, or leave --out away");
      }
      new ReplacedFolders(fs, out, ReplacedFolders.PUBLISHED).check();
    }
    return new NamedOut(fs, out);
  }
}
