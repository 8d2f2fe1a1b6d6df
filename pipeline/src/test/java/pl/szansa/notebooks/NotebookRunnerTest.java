package pl.szansa.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a shell script in the place of Python. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(60)
class NotebookRunnerTest {

  @TempDir Path folder;
  private Path published;
  private Path child;

  @BeforeEach
  void publish() throws IOException {
    published = folder.resolve("out");
    child = folder.resolve("child");
    Files.createDirectories(published.resolve("notebooks"));
    Files.writeString(published.resolve("notebooks/1-broken.ipynb"), "{}");
    Files.writeString(published.resolve("notebooks/2-endless.ipynb"), "{}");
  }

  /** A Python that has all it needs; the second notebook never ends, and has a child. */
  private NotebookRunner runner(String first) throws IOException {
    Path python = folder.resolve("python");
    Files.writeString(
        python,
        "#!/bin/sh\n[ \"$1\" = -c ] && exit 0\nfor last; do :; done\n"
            + "if [ $last = 1-broken.ipynb ]; then\n"
            + first
            + "\nfi\nsleep 300 &\necho $! > "
            + child
            + ".new\nmv "
            + child
            + ".new "
            + child
            + "\nwait\n");
    Files.setPosixFilePermissions(python, PosixFilePermissions.fromString("rwx------"));
    return new NotebookRunner(python.toString());
  }

  private String untilTheChildRuns() {
    return "while [ ! -e " + child + " ]; do sleep 0.1; done\n";
  }

  private boolean childRuns() throws IOException {
    Optional<ProcessHandle> process =
        ProcessHandle.of(Long.parseLong(Files.readString(child).strip()));
    return process.isPresent() && process.get().isAlive();
  }

  @Test
  void aNotebookThatStopsEndsTheOthersWithTheirChildren() throws IOException {
    NotebookRunner runner =
        runner(untilTheChildRuns() + "echo 'ValueError: no such column'\nexit 1");
    assertThatThrownBy(() -> runner.run(published, folder.resolve("target")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("notebook 1-broken.ipynb stopped: ValueError: no such column");
    assertThat(childRuns()).isFalse();
    assertThat(folder.resolve("target")).doesNotExist();
  }

  @Test
  void anInterruptIsHeardWhileANotebookRuns() throws Exception {
    NotebookRunner runner = runner("sleep 300");
    Throwable[] thrown = {null};
    Thread caller =
        new Thread(
            () -> {
              try {
                runner.run(published, folder.resolve("target"));
              } catch (Exception e) {
                thrown[0] = e;
              }
            });
    caller.start();
    while (!Files.exists(child)) {
      Thread.sleep(50);
    }
    caller.interrupt();
    caller.join(Duration.ofSeconds(30).toMillis());
    assertThat(thrown[0]).isInstanceOf(InterruptedException.class);
    assertThat(childRuns()).isFalse();
  }

  /** A folder that cannot be removed: its notebook's error is what people need to read. */
  @Test
  void whatRemovalSaysDoesNotHideTheNotebooksError() throws IOException {
    assumeThat(System.getProperty("user.name")).as("may remove everything").isNotEqualTo("root");
    Files.delete(published.resolve("notebooks/2-endless.ipynb"));
    NotebookRunner runner =
        runner(
            "mkdir -p x/y && chmod 500 x\necho $PWD > " + child + "\necho 'KeyError: 1'\nexit 1");
    try {
      assertThatThrownBy(() -> runner.run(published, folder.resolve("target")))
          .hasMessageStartingWith("notebook 1-broken.ipynb stopped: KeyError: 1");
    } finally {
      remove(Path.of(Files.readString(child).strip()));
    }
  }

  private static void remove(Path notebooks) throws IOException {
    Path locked = notebooks.resolve("x");
    if (Files.exists(locked)) {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
      Files.deleteIfExists(locked.resolve("y"));
      Files.delete(locked);
      for (Path file : new Path[] {notebooks.resolve("1-broken.ipynb"), notebooks}) {
        Files.deleteIfExists(file);
      }
    }
  }
}
