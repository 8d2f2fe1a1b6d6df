package pl.szansa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** One run on a copy of the committed sample, shared by the tests; none of them may change it. */
public final class SampleRun {

  private static SampleRun shared;

  private final Path workspace;
  private final RunReport report;

  private SampleRun() throws Exception {
    Path temporary = Files.createTempDirectory("szansa-sample");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(temporary)));
    workspace = Workspaces.sample(temporary.resolve("workspace"));
    report = Workspaces.run(workspace);
  }

  public static synchronized SampleRun shared() throws Exception {
    if (shared == null) {
      shared = new SampleRun();
    }
    return shared;
  }

  public Path workspace() {
    return workspace;
  }

  RunReport report() {
    return report;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
