package pl.szansa;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Workspaces to run the job on, and what it published there. */
final class Workspaces {

  static final Path SAMPLE = Path.of("data", "sample");

  private static final Progress QUIET =
      new Progress() {
        @Override
        public void begin(String stage) {
          // nobody watches
        }

        @Override
        public void end(String stage, Duration took, String detail) {
          // nobody watches
        }
      };

  private Workspaces() {}

  /** A copy of the committed sample. */
  static Path sample(Path folder) {
    return copy(SAMPLE, folder);
  }

  /** Copies a folder with everything in it. */
  static Path copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the job as a user does who says nothing but where. */
  static RunReport run(Path workspace) throws Exception {
    return run(workspace, RunOptions.Reread.CHANGED, "local[2]");
  }

  static RunReport run(Path workspace, RunOptions.Reread reread, String master) throws Exception {
    return run(new RunOptions(workspace.toString(), reread, null, null, master, null));
  }

  static RunReport run(RunOptions options) throws Exception {
    return new EvaluationPipeline(options, QUIET).run();
  }

  static String indicators(Path workspace) throws IOException {
    return Files.readString(workspace.resolve("out/indicators.csv"));
  }

  /** The rows of a published CSV file by column. */
  static List<Map<String, String>> rows(Path csv) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      reader.forEach(r -> rows.add(new LinkedHashMap<>(r.getFieldsAsMap())));
    }
    return rows;
  }

  /** Everything below a folder, by path and bytes. */
  static Map<String, byte[]> content(Path folder) throws IOException {
    Map<String, byte[]> content = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile).sorted()) {
      for (Path file : files.toList()) {
        content.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return content;
  }
}
