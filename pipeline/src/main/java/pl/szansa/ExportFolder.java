package pl.szansa;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.model.UserError;
import pl.szansa.tables.packages.DcatDataset;

/**
 * Where rows of persons are to be written: a folder of its own, and none that is published.
 *
 * @param fs its file system
 * @param folder its path, qualified
 */
record ExportFolder(Workspace workspace, FileSystem fs, Path folder) {

  /** Refuses what nobody should want. */
  void check() throws IOException {
    if (!workspace.fs().exists(new Path(workspace.store(), "szansa/participations"))) {
      throw new UserError(
          workspace.root() + " has not been run yet, so there is nothing to export",
          "run the job first: szansa run WORKSPACE");
    }
    for (Path above = folder; above != null; above = above.getParent()) {
      if (taken().contains(above)) {
        throw refused("lies in the workspace's folder \"" + above.getName() + "\"");
      }
      if (published(above)) {
        throw refused("lies in " + above + ", which a run published");
      }
    }
    if (fs.exists(folder) && !empty()) {
      throw new UserError(
          folder + " is not empty", "name a folder that is not there yet, or empty this one");
    }
    new ReplacedFolders(fs, folder, ReplacedFolders.EXPORTED).check();
  }

  private List<Path> taken() {
    Path out = workspace.out();
    return List.of(
        out,
        ReplacedFolders.next(out),
        ReplacedFolders.previous(out),
        workspace.inbox(),
        workspace.store());
  }

  private boolean published(Path above) throws IOException {
    return fs.exists(new Path(above, "run.json")) && fs.exists(new Path(above, DcatDataset.FILE));
  }

  private UserError refused(String why) {
    return new UserError(
        folder + " " + why,
        "rows of persons need a folder of their own, outside what is published: give another"
            + " --out");
  }

  private boolean empty() throws IOException {
    return fs.getFileStatus(folder).isDirectory() && fs.listStatus(folder).length == 0;
  }
}
