package pl.szansa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.hadoop.fs.Path;
import pl.szansa.history.History;
import pl.szansa.history.Run;
import pl.szansa.tables.packages.DataPackage;

/** The run that made the tables of a workspace's store, wherever it published to. */
record LastRun(Workspace workspace) {

  /** Its version and fingerprint. */
  DataPackage.Provenance provenance() throws IOException {
    List<Run> runs = new History(workspace.fs(), workspace.history()).runs();
    if (runs.isEmpty()) {
      return published();
    }
    Run last = runs.get(runs.size() - 1);
    return new DataPackage.Provenance(last.version(), last.fingerprint());
  }

  /** What the published folder says, where no history is kept yet. */
  private DataPackage.Provenance published() throws IOException {
    try (InputStream in = workspace.fs().open(new Path(workspace.out(), "run.json"))) {
      JsonNode run = new ObjectMapper().readTree(in);
      return new DataPackage.Provenance(
          run.path("version").asText(), run.path("fingerprint").asText());
    } catch (FileNotFoundException e) {
      return new DataPackage.Provenance(Version.current(), "");
    }
  }
}
