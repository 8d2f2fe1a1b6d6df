package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.hadoop.HadoopCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.store.RowChanges;
import pl.szansa.store.Store;

/**
 * Files that come, change and go: run after run, with what was counted before kept, the job
 * publishes what it publishes of the last files alone.
 */
final class KeptCountsRunTest {

  private static final int RUNS = 4;

  @TempDir Path folder;

  private Path workspace(String name) throws IOException {
    Path workspace = Files.createDirectories(folder.resolve(name));
    Files.createDirectories(workspace.resolve("reference"));
    Files.writeString(
        workspace.resolve("szansa.yml"),
        "years: 2013-2014\nthresholds: {smallest_base: 1, smallest_cell: 0}\noutputs: [tables]\n");
    Files.writeString(
        workspace.resolve("reference/offices.csv"),
        """
        office_id,name,teryt,aliases,kind
        radom,MOPS Radom,1463011,,welfare_centre
        pionki,MOPS Pionki,1425011,,welfare_centre
        """);
    return workspace;
  }

  private static String published(Path workspace, Map<String, String> files) throws Exception {
    Path inbox = Files.createDirectories(workspace.resolve("inbox"));
    for (String path : Workspaces.content(inbox).keySet()) {
      Files.delete(inbox.resolve(path));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = inbox.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Workspaces.run(workspace);
    return Workspaces.indicators(workspace);
  }

  /** Whether only some rows of the participations were replaced by the last run. */
  private static boolean partly(Path workspace) throws IOException {
    String store = workspace.resolve("store").toUri().toString();
    try (HadoopCatalog catalog = new HadoopCatalog(new Configuration(), store)) {
      Table table = catalog.loadTable(TableIdentifier.of(Store.NAMESPACE, "participations"));
      return table.currentSnapshot().summary().containsKey(RowChanges.TAKEN_BACK);
    }
  }

  @Test
  void runs_that_count_what_changed_publish_what_one_run_would() throws Exception {
    RandomInbox inbox = new RandomInbox(11);
    Path lived = workspace("lived");
    published(lived, inbox.files());
    int parts = 0;
    for (int run = 0; run < RUNS; run++) {
      inbox.step();
      String now = published(lived, inbox.files());
      String atOnce = published(workspace("once" + run), inbox.files());
      assertThat(now.lines().toList()).as(inbox.last()).isEqualTo(atOnce.lines().toList());
      parts += partly(lived) ? 1 : 0;
    }
    assertThat(parts).isPositive();
  }
}
