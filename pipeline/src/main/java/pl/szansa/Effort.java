package pl.szansa;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run cost.
 *
 * @param seconds from the start of the program until all was written
 * @param stages seconds per stage; stages that ran beside each other overlap
 * @param done what stages worked through, by stage: a noun in the plural and how many
 * @param peakMemory the most memory that the process held, bytes
 */
public record Effort(
    double seconds,
    Map<String, Double> stages,
    Map<String, Map<String, Long>> done,
    long peakMemory) {

  private static final Path PROCESS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";
  private static final int KILOBYTE = 1024;

  static Effort of(
      Duration all, Map<String, Duration> stages, Map<String, Map<String, Long>> done) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    stages.forEach((stage, took) -> seconds.put(stage, seconds(took)));
    return new Effort(seconds(all), seconds, done, peak());
  }

  /** Rates per stage, like {@code rows_per_second}; without stages that had nothing to do. */
  Map<String, Map<String, Long>> rates() {
    Map<String, Map<String, Long>> rates = new LinkedHashMap<>();
    done.forEach(
        (stage, amounts) -> {
          Map<String, Long> perSecond = new TreeMap<>();
          amounts.forEach((what, n) -> perSecond.put(what + "_per_second", rate(stage, n)));
          perSecond.values().removeIf(rate -> rate == 0);
          if (!perSecond.isEmpty()) {
            rates.put(stage, perSecond);
          }
        });
    return rates;
  }

  private long rate(String stage, long amount) {
    return perSecond(amount, stages.getOrDefault(stage, 0.0));
  }

  /** A whole number; what took less than a millisecond is taken to have lasted one. */
  static long perSecond(long amount, double seconds) {
    return Math.round(amount / Math.max(seconds, 0.001));
  }

  private static double seconds(Duration took) {
    return took.toMillis() / 1000.0;
  }

  /** Linux tells it of the whole process; elsewhere the heap has to stand for it. */
  private static long peak() {
    try {
      List<String> lines = Files.exists(PROCESS) ? Files.readAllLines(PROCESS) : List.of();
      return lines.stream()
          .filter(line -> line.startsWith(PEAK))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILOBYTE)
          .findFirst()
          .orElseGet(Effort::heap);
    } catch (IOException e) {
      return heap();
    }
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
        .sum();
  }
}
