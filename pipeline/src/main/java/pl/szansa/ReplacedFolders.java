package pl.szansa;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.model.UserError;
import pl.szansa.tables.packages.DataPackage;

/**
 * What a publication deletes: the folder in whose place it comes and the two beside it. Outside a
 * workspace these names may be somebody else's.
 *
 * @param fs their file system
 * @param out the folder to publish to, qualified
 * @param content files that a finished folder of ours holds
 */
record ReplacedFolders(FileSystem fs, Path out, List<String> content) {

  /** What a run publishes. */
  static final List<String> PUBLISHED = List.of("run.json", DataPackage.FILE);

  /** What an export writes. */
  static final List<String> EXPORTED = List.of("README.txt", DataPackage.FILE);

  /** Stands in a folder as long as it is being written. */
  static final String MARKER = ".szansa";

  static Path next(Path out) {
    return out.suffix(".next");
  }

  static Path previous(Path out) {
    return out.suffix(".previous");
  }

  /**
   * Refuses to replace what is neither missing nor empty nor ours.
   *
   * @throws UserError naming the folder
   */
  void check() throws IOException {
    for (Path folder : List.of(out, next(out), previous(out))) {
      if (fs.exists(folder) && !empty(folder) && !ours(folder)) {
        throw new UserError(
            folder + " is no folder that szansa published to, and would be replaced",
            "move it elsewhere or delete it, or give another --out, new or empty");
      }
    }
  }

  private boolean empty(Path folder) throws IOException {
    return fs.getFileStatus(folder).isDirectory() && fs.listStatus(folder).length == 0;
  }

  /** Killed while writing it leaves the marker; killed just before the swap leaves a whole one. */
  private boolean ours(Path folder) throws IOException {
    if (folder.equals(next(out)) && fs.exists(new Path(folder, MARKER))) {
      return true;
    }
    for (String file : content) {
      if (!fs.exists(new Path(folder, file))) {
        return false;
      }
    }
    return true;
  }
}
