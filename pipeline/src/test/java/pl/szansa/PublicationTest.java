package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.util.ShutdownHookManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.model.UserError;

class PublicationTest {

  @TempDir Path folder;
  private FileSystem fs;

  @BeforeEach
  void open() throws IOException {
    fs = FileSystem.newInstanceLocal(new Configuration());
    fs.setWriteChecksum(false);
  }

  private Publication publication() throws IOException {
    return new Publication(fs, new org.apache.hadoop.fs.Path(folder.resolve("out").toString()));
  }

  private static void write(Publication out, String path, String text) throws IOException {
    try (OutputStream file = out.create(path)) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void lies(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList().stream();
    }
  }

  @Test
  void theFolderIsReplacedWhole() throws IOException {
    lies("out/old.csv", "old");
    try (Publication out = publication()) {
      write(out, "charts/new.svg", "new");
      assertThat(folder.resolve("out/old.csv")).hasContent("old");
      assertThat(folder.resolve("out/charts")).doesNotExist();
      out.publish();
    }
    assertThat(folder.resolve("out/charts/new.svg")).hasContent("new");
    assertThat(folder.resolve("out/old.csv")).doesNotExist();
    assertThat(names()).containsExactly("out");
  }

  @Test
  void whatIsNotPublishedLeavesNothing() throws IOException {
    lies("out/old.csv", "old");
    try (Publication out = publication()) {
      write(out, "new.csv", "half of it");
    }
    assertThat(folder.resolve("out/old.csv")).hasContent("old");
    assertThat(names()).containsExactly("out");
  }

  @Test
  void whatAKilledRunLeftBehindIsCleared() throws IOException {
    lies("out/old.csv", "old");
    lies("out.next/stale.csv", "stale");
    lies("out.previous/older.csv", "older");
    try (Publication out = publication()) {
      write(out, "new.csv", "new");
      out.publish();
    }
    assertThat(names()).containsExactly("out");
    assertThat(Workspaces.content(folder)).containsOnlyKeys("out/new.csv");
  }

  /** Killed between taking the old folder away and putting the new one there. */
  @Test
  void aRunKilledInTheMiddleOfTheSwapHasLostNothing() throws IOException {
    lies("out.next/new.csv", "new");
    lies("out.previous/old.csv", "old");
    publication().close();
    assertThat(folder.resolve("out/old.csv")).hasContent("old");
    assertThat(names()).containsExactly("out");
  }

  private Publication elsewhere(String where) throws IOException {
    return Publication.elsewhere(folder.resolve(where).toString(), workspace());
  }

  private Workspace workspace() throws IOException {
    Files.createDirectories(folder.resolve("w/inbox"));
    return Workspace.open(folder.resolve("w").toString(), new Configuration());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new",
        "deep/er",
        "empty",
        "published",
        "killed",
        "whole",
        "half",
        "begun",
        "w/out"
      })
  void aFolderThatLosesNothingIsPublishedTo(String where) throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    published("published");
    published("killed.previous");
    published("whole.next");
    lies("half.next/.szansa", "");
    lies("half.next/stale.csv", "stale");
    Files.createDirectories(folder.resolve("begun.next"));
    try (Publication out = elsewhere(where)) {
      write(out, "new.csv", "new");
      out.publish();
    }
    assertThat(Workspaces.content(folder.resolve(where))).containsOnlyKeys("new.csv");
    assertThat(folder.resolve(where + ".next")).doesNotExist();
    assertThat(folder.resolve(where + ".previous")).doesNotExist();
  }

  private void published(String where) throws IOException {
    lies(where + "/run.json", "{}");
    lies(where + "/datapackage.json", "{}");
    lies(where + "/old.csv", "old");
  }

  @Test
  void aMarkSaysWhoseFolderItIsWhileItIsWritten() throws IOException {
    try (Publication out = elsewhere("new")) {
      write(out, "new.csv", "new");
      assertThat(folder.resolve("new.next/.szansa")).exists();
      // another run would be allowed to clear it
      NamedOut.of(folder.resolve("new").toString(), workspace());
    }
    assertThat(folder.resolve("new.next")).doesNotExist();
  }

  @Test
  void aFolderOfTasksIsMarkedBeforeTheyWrite() throws IOException {
    try (Publication out = elsewhere("new")) {
      assertThat(Path.of(out.folder().toUri().getPath(), ".szansa")).exists();
    }
  }

  /** What Ctrl-C does is what the end of the program does. */
  @Test
  void theEndOfTheProgramClearsWhatIsNotPublished() throws IOException {
    ShutdownHookManager hooks = ShutdownHookManager.get();
    String path = folder.resolve("rows").toString();
    Runnable hook;
    try (Publication out =
        new Publication(fs, new org.apache.hadoop.fs.Path(path)).clearedAtExit()) {
      write(out, "persons.csv", "half of it");
      hook = out.atExit();
      assertThat(hooks.hasShutdownHook(hook)).isTrue();
      hook.run();
      assertThat(folder.resolve("rows.next")).doesNotExist();
    }
    assertThat(hooks.hasShutdownHook(hook)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "documents, is no folder that szansa published to",
    "documents/letter.txt, is no folder that szansa published to",
    "programs, programs is no folder that szansa published to",
    "mine, mine.next is no folder that szansa published to",
    "his, his.previous is no folder that szansa published to",
    "w, is the workspace or part of it",
    "w/inbox, is the workspace or part of it",
    "w/store/x, is the workspace or part of it",
    ".., is the workspace or part of it",
  })
  void aFolderThatWouldBeLostIsRefused(String where, String told) throws IOException {
    lies("documents/letter.txt", "dear");
    lies("programs/run.json", "{}");
    lies("mine.next/letter.txt", "dear");
    lies("his.previous/run.json", "{}");
    Set<String> before = Workspaces.content(folder).keySet();
    assertThatThrownBy(() -> elsewhere(where))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(told);
    assertThat(Workspaces.content(folder)).containsOnlyKeys(before);
  }

  /** Not after an hour of work: before the settings are read. */
  @Test
  void aFolderThatWouldBeLostIsRefusedFirst() throws IOException {
    lies("documents/letter.txt", "dear");
    lies("w/szansa.yml", "no setting: of ours");
    Files.createDirectories(folder.resolve("w/inbox"));
    RunOptions options =
        new RunOptions(
            folder.resolve("w").toString(),
            RunOptions.Reread.CHANGED,
            null,
            null,
            null,
            null,
            folder.resolve("documents").toString());
    assertThatThrownBy(() -> Workspaces.run(options))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("documents is no folder that szansa published to");
  }
}
