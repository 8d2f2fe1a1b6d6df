package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.history.History;
import pl.szansa.history.Run;
import pl.szansa.tables.packages.DataPackage.Provenance;

class LastRunTest {

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    workspace = Workspace.open(folder.toString(), new Configuration());
  }

  private void published() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(
        folder.resolve("out/run.json"), "{\"version\": \"1\", \"fingerprint\": \"published\"}");
  }

  private void noted(String version, String fingerprint) throws IOException {
    Run run =
        new Run(
            0,
            Instant.EPOCH,
            Instant.EPOCH,
            fingerprint,
            version,
            1,
            0,
            1,
            0,
            Map.of(),
            Map.of("--out", "elsewhere"));
    new History(workspace.fs(), workspace.history()).note(run, 5);
  }

  @Test
  void theNewestRunCountsThoughItPublishedElsewhere() throws IOException {
    published();
    noted("1", "published");
    noted("2", "elsewhere");
    assertThat(new LastRun(workspace).provenance()).isEqualTo(new Provenance("2", "elsewhere"));
  }

  @Test
  void withoutAHistoryThePublishedFolderIsAsked() throws IOException {
    published();
    assertThat(new LastRun(workspace).provenance()).isEqualTo(new Provenance("1", "published"));
  }

  @Test
  void withoutEitherTheProgramIsNamed() throws IOException {
    assertThat(new LastRun(workspace).provenance())
        .isEqualTo(new Provenance(Version.current(), ""));
  }
}
