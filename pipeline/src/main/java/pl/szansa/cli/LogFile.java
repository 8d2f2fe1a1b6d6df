package pl.szansa.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the engine's log goes: beside the store of a local workspace, else to the temp folder. */
final class LogFile {

  private static final String PROPERTY = "szansa.log";

  private LogFile() {}

  /** Has to be called before the first logger is made. */
  static void in(String workspace) {
    Path local = Path.of(workspace);
    Path folder =
        !workspace.contains("://") && Files.isDirectory(local.resolve("inbox"))
            ? local.resolve("store")
            : Path.of(System.getProperty("java.io.tmpdir"));
    System.setProperty(PROPERTY, folder.resolve("szansa.log").toAbsolutePath().toString());
  }

  static Path path() {
    return Path.of(
        System.getProperty(PROPERTY, System.getProperty("java.io.tmpdir") + "/szansa.log"));
  }
}
