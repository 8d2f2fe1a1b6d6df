package pl.szansa;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.model.Output;
import pl.szansa.model.UserError;

/**
 * The published folder, replaced whole: everything is written beside it and takes its place at the
 * end. What a killed run left behind is cleared by the next one.
 */
final class Publication implements Output, AutoCloseable {

  private final FileSystem fs;
  private final Path out;
  private final Path next;
  private final Path previous;

  /**
   * @param out the folder to publish to
   */
  Publication(FileSystem fs, Path out) throws IOException {
    this.fs = fs;
    this.out = out;
    this.next = out.suffix(".next");
    this.previous = out.suffix(".previous");
    if (!fs.exists(out) && fs.exists(previous)) {
      fs.rename(previous, out);
    }
    fs.delete(next, true);
    fs.delete(previous, true);
  }

  /**
   * A folder that the command line names. What stands in its place is deleted, so it must be a
   * published folder, empty, or not there yet.
   *
   * @throws UserError for any other folder
   */
  static Publication elsewhere(String location, Workspace workspace) throws IOException {
    Path named = new Path(location);
    FileSystem fs = named.getFileSystem(workspace.fs().getConf());
    Path out = fs.makeQualified(named);
    String inside = workspace.root() + "/";
    boolean ours = out.equals(workspace.out());
    if (!ours && ((out + "/").startsWith(inside) || inside.startsWith(out + "/"))) {
      throw new UserError(
          "--out " + location + " is the workspace or part of it",
          "name a folder outside, or leave --out away");
    }
    if (fs.exists(out)
        && (!fs.getFileStatus(out).isDirectory()
            || fs.listStatus(out).length > 0 && !fs.exists(new Path(out, "run.json")))) {
      throw new UserError(
          "--out " + location + " is no folder that szansa published to, and would be replaced",
          "name a new or empty folder");
    }
    fs.setWriteChecksum(false);
    return new Publication(fs, out);
  }

  @Override
  public OutputStream create(String path) throws IOException {
    return fs.create(new Path(next, path), true);
  }

  /** Where it is written until it is published. */
  Path folder() {
    return next;
  }

  /** Puts what was written in the place of what was published before. */
  void publish() throws IOException {
    if (fs.exists(out)) {
      rename(out, previous);
    }
    rename(next, out);
    fs.delete(previous, true);
  }

  private void rename(Path from, Path to) throws IOException {
    if (!fs.rename(from, to)) {
      throw new IOException(from + " could not be renamed to " + to);
    }
  }

  /** Clears what was not published. */
  @Override
  public void close() throws IOException {
    fs.delete(next, true);
  }
}
