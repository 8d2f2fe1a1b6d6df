package pl.szansa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.szansa.model.UserError;

/** {@code szansa init}. */
@Command(
    name = "init",
    description = "Makes an empty workspace with commented examples.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

  private static final Map<String, String> FILES = files();

  @Spec private CommandSpec spec;

  @Parameters(index = "0", description = "the folder to make")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    if (Files.exists(folder.resolve("inbox"))) {
      throw new UserError(folder + " is a workspace already", "name a new folder");
    }
    Files.createDirectories(folder.resolve("inbox"));
    for (var file : FILES.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      if (!Files.exists(target)) {
        try (InputStream in = InitCommand.class.getResourceAsStream("/init/" + file.getValue())) {
          Files.copy(in, target);
        }
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("Made " + folder + ".");
    out.println(
        "1. Put what the offices sent into " + folder.resolve("inbox") + ", a folder per office.");
    out.println(
        "2. Name the offices in " + folder.resolve("reference/offices.csv") + " (optional).");
    out.println("3. szansa run " + folder);
    out.flush();
    return 0;
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("szansa.yml", "szansa.yml");
    files.put("reference/offices.csv", "offices.csv");
    files.put("reference/projects.csv", "projects.csv");
    files.put("reference/peers.csv", "peers.csv");
    files.put("mappings/example.yml.example", "mapping.yml.example");
    files.put("corrections/example.yml.example", "correction.yml.example");
    files.put("indicators/example.yml.example", "indicator.yml.example");
    return files;
  }
}
