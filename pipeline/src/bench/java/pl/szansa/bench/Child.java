package pl.szansa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that is measured from its start to its end: the clock, the CPU time of it and its own
 * children, and the most memory that one of them had resident at once. Reads Linux's {@code /proc}.
 */
final class Child {

  private static final Path PROC = Path.of("/proc");
  private static final long POLL_MS = 20;

  /** Fields of {@code /proc/self/stat} behind the name: user and system time of ended children. */
  private static final int CHILDREN_USER = 13;

  private static final int CHILDREN_SYSTEM = 14;

  /** The kernel's unit of these, USER_HZ, is the same on every Linux that Java runs on. */
  private static final double TICKS_PER_SECOND = 100;

  private final List<String> command;
  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  /**
   * @param folder where it runs
   */
  Child(Path folder, List<String> command) {
    this.folder = folder;
    this.command = List.copyOf(command);
  }

  Child with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /**
   * Runs it to its end. Only one may run at a time.
   *
   * @param output file for all that it says
   * @throws FailedChild if it ends with an error
   */
  Measured run(Path output) throws IOException, InterruptedException {
    double before = childrenCpu();
    long started = System.nanoTime();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    long peak = 0;
    while (!process.waitFor(POLL_MS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(process.toHandle()));
    }
    double wall = (System.nanoTime() - started) / 1e9;
    if (process.exitValue() != 0) {
      throw new FailedChild(command, process.exitValue(), output);
    }
    return new Measured(wall, childrenCpu() - before, peak / 1024.0, Map.of());
  }

  /** A process that ended with an error. */
  static final class FailedChild extends IOException {
    private static final long serialVersionUID = 1;

    FailedChild(List<String> command, int code, Path output) {
      super(String.join(" ", command) + " ended with " + code + "; it said: " + tail(output));
    }

    private static String tail(Path output) {
      try {
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
      } catch (IOException e) {
        return "nothing that can be read";
      }
    }
  }

  /** Kilobytes; the largest of the process and its descendants. */
  private static long peak(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToLong(p -> peak(p.pid()))
        .max()
        .orElse(0);
  }

  private static long peak(long pid) {
    try (Stream<String> lines = Files.lines(PROC.resolve(pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      // it has just ended
      return 0;
    }
  }

  /** Seconds of all children that have ended and been waited for. */
  private static double childrenCpu() throws IOException {
    String stat = Files.readString(PROC.resolve("self/stat"));
    List<String> fields =
        new ArrayList<>(List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ")));
    return (Long.parseLong(fields.get(CHILDREN_USER)) + Long.parseLong(fields.get(CHILDREN_SYSTEM)))
        / TICKS_PER_SECOND;
  }
}
