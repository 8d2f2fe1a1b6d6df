package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
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
    Files.createDirectories(folder.resolve("w/inbox"));
    Workspace workspace = Workspace.open(folder.resolve("w").toString(), new Configuration());
    return Publication.elsewhere(folder.resolve(where).toString(), workspace);
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "deep/er", "empty", "published", "w/out"})
  void aFolderThatLosesNothingIsPublishedTo(String where) throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    lies("published/run.json", "{}");
    lies("published/old.csv", "old");
    try (Publication out = elsewhere(where)) {
      write(out, "new.csv", "new");
      out.publish();
    }
    assertThat(Workspaces.content(folder.resolve(where))).containsOnlyKeys("new.csv");
  }

  @ParameterizedTest
  @CsvSource({
    "documents, is no folder that szansa published to",
    "documents/letter.txt, is no folder that szansa published to",
    "w, is the workspace or part of it",
    "w/inbox, is the workspace or part of it",
    "w/store/x, is the workspace or part of it",
    ".., is the workspace or part of it",
  })
  void aFolderThatWouldBeLostIsRefused(String where, String told) throws IOException {
    lies("documents/letter.txt", "dear");
    assertThatThrownBy(() -> elsewhere(where))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(told);
    assertThat(folder.resolve("documents/letter.txt")).hasContent("dear");
  }
}
