package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.model.Input.Kind;

class WorkspaceTest {

  @TempDir Path folder;

  @Test
  void whatOnlyGroupsOfficesDecidesTheResultButNotHowFilesAreRead() throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    Files.createDirectories(folder.resolve("reference"));
    for (String file : new String[] {"offices.csv", "context.csv", "peers.csv"}) {
      Files.writeString(folder.resolve("reference").resolve(file), "office_id\n");
    }
    Workspace workspace = Workspace.open(folder.toString(), new Configuration());
    assertThat(workspace.readingInputs()).containsOnlyKeys("offices.csv");
    assertThat(workspace.resultInputs().get(Kind.REFERENCE))
        .containsOnlyKeys("reference/offices.csv", "reference/context.csv", "reference/peers.csv");
    assertThat(workspace.resultInputs().get(Kind.MAPPING)).isEmpty();
  }
}
