package pl.szansa.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.Version;

/**
 * The job as a user runs it: the launcher, from the command to the prompt.
 *
 * @param home folder of the project
 * @param heap size for {@code -Xmx}; empty for the launcher's own
 */
record Szansa(Path home, Optional<String> heap) implements Contestant {

  /** What the others do too. */
  static final List<String> COMPARED =
      List.of("start", "inbox", "engine", "read", "resolve", "indicators", "tables");

  @Override
  public String name() {
    return "szansa";
  }

  @Override
  public String version() {
    return "Szansa " + Version.current() + heap.map(h -> ", -Xmx" + h).orElse("");
  }

  @Override
  public String work() {
    return "every rule, Iceberg, all indicators with intervals, comparisons, tables";
  }

  @Override
  public Measured run(Path workspace, Path results) throws IOException, InterruptedException {
    Child child =
        new Child(home, List.of(home.resolve("szansa").toString(), "run", workspace.toString()));
    heap.ifPresent(h -> child.with("SZANSA_JAVA_OPTS", "-Xmx" + h));
    Measured measured = child.run(results.resolve("output.txt"));
    return measured.with(stages(workspace));
  }

  /** Lets the launcher build the program and prepare its fast start, which it does once. */
  void warmUp(Path results) throws IOException, InterruptedException {
    Path any;
    try (Stream<Path> files = Files.walk(home.resolve("data/sample/inbox"))) {
      any = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
    }
    new Child(home, List.of(home.resolve("szansa").toString(), "check", any.toString()))
        .run(results.resolve("output.txt"));
  }

  private static Map<String, Double> stages(Path workspace) throws IOException {
    JsonNode run =
        new ObjectMapper().readTree(Files.newBufferedReader(workspace.resolve("out/run.json")));
    Map<String, Double> stages = new LinkedHashMap<>();
    run.path("seconds").properties().forEach(s -> stages.put(s.getKey(), s.getValue().asDouble()));
    return stages;
  }
}
