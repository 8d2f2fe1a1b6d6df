package pl.szansa;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.util.ShutdownHookManager;
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
  private final Path marker;
  private final Runnable atExit = this::clear;
  private boolean marked;

  /**
   * @param out the folder to publish to; it and those beside it are taken for ours
   */
  Publication(FileSystem fs, Path out) throws IOException {
    this.fs = fs;
    this.out = out;
    this.next = ReplacedFolders.next(out);
    this.previous = ReplacedFolders.previous(out);
    this.marker = new Path(next, ReplacedFolders.MARKER);
    if (!fs.exists(out) && fs.exists(previous)) {
      fs.rename(previous, out);
    }
    fs.delete(next, true);
    fs.delete(previous, true);
  }

  /**
   * A folder that the command line names.
   *
   * @throws UserError if something else would be replaced
   */
  static Publication elsewhere(String location, Workspace workspace) throws IOException {
    NamedOut named = NamedOut.of(location, workspace);
    named.fs().setWriteChecksum(false);
    return new Publication(named.fs(), named.path());
  }

  /** Clears what is not published even if the program is interrupted. */
  Publication clearedAtExit() {
    // after Spark's own hook, so that no task writes any more, and before file systems are closed
    ShutdownHookManager.get().addShutdownHook(atExit, FileSystem.SHUTDOWN_HOOK_PRIORITY + 10);
    return this;
  }

  @Override
  public OutputStream create(String path) throws IOException {
    mark();
    return fs.create(new Path(next, path), true);
  }

  /** Where it is written until it is published. */
  Path folder() throws IOException {
    mark();
    return next;
  }

  /** Says whose folder it is, for the one who finds it after this was killed. */
  private synchronized void mark() throws IOException {
    if (!marked) {
      fs.create(marker, true).close();
      marked = true;
    }
  }

  /** Puts what was written in the place of what was published before. */
  void publish() throws IOException {
    fs.delete(marker, false);
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
    ShutdownHookManager hooks = ShutdownHookManager.get();
    if (!hooks.isShutdownInProgress()) {
      hooks.removeShutdownHook(atExit);
    }
  }

  /** What the end of the program does with it. */
  Runnable atExit() {
    return atExit;
  }

  private void clear() {
    try {
      fs.delete(next, true);
    } catch (IOException e) {
      throw new UncheckedIOException(next + " could not be deleted", e);
    }
  }
}
