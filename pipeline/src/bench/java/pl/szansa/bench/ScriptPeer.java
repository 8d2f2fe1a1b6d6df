package pl.szansa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A script in another language, called with the workspace and the folder of results, in which it
 * finds the words and their codes.
 *
 * @param name of the peer
 * @param asksVersion command that prints program and version, and fails where it is not installed
 * @param command that runs the script
 * @param environment variables of both
 */
record ScriptPeer(
    String name, List<String> asksVersion, List<String> command, Map<String, String> environment)
    implements Contestant {

  @Override
  public String version() throws IOException, InterruptedException {
    Path output = Files.createTempFile("version", ".txt");
    try {
      child(asksVersion).run(output);
      return Files.readString(output).strip();
    } finally {
      Files.delete(output);
    }
  }

  /** Whether it can be run on this machine. */
  boolean installed() throws InterruptedException {
    try {
      version();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public String work() {
    return "main rules of quarantine, no store, ten indicators by office and year";
  }

  @Override
  public Measured run(Path workspace, Path results) throws IOException, InterruptedException {
    CodeList.write(results.resolve("codes.csv"));
    List<String> call = new ArrayList<>(command);
    call.add(workspace.toString());
    call.add(results.toString());
    return child(call).run(results.resolve("output.txt"));
  }

  private Child child(List<String> call) {
    Child child = new Child(Path.of("").toAbsolutePath(), call);
    environment.forEach(child::with);
    return child;
  }
}
