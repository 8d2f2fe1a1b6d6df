package pl.szansa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** On what it was measured. */
final class Machine {

  private Machine() {}

  /** A sentence: date, processor, cores, memory, Java. */
  static String described() throws IOException {
    return String.format(
        Locale.ROOT,
        "%s, %s, %d cores, %.0f GB of memory, Linux %s, Java %s",
        LocalDate.now(),
        first(Path.of("/proc/cpuinfo"), "model name").orElse("an unnamed processor"),
        Runtime.getRuntime().availableProcessors(),
        first(Path.of("/proc/meminfo"), "MemTotal")
                .map(kb -> Double.parseDouble(kb.replaceAll("\\D", "")))
                .orElse(0.0)
            / (1 << 20),
        System.getProperty("os.version"),
        Runtime.version());
  }

  private static java.util.Optional<String> first(Path file, String key) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip());
    }
  }

  /** Programs and versions of those who take part. */
  static String versions(List<Contestant> contestants) throws IOException, InterruptedException {
    List<String> versions = new ArrayList<>();
    for (Contestant contestant : contestants) {
      versions.add(contestant.version());
    }
    return String.join(", ", versions);
  }
}
