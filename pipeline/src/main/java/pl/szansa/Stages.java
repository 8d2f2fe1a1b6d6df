package pl.szansa;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/** Runs the stages one after another, tells of them, and keeps how long each took. */
final class Stages {

  private final Progress progress;
  private final Map<String, Duration> durations = new LinkedHashMap<>();

  Stages(Progress progress) {
    this.progress = progress;
  }

  /**
   * Runs a stage.
   *
   * @param detail says in a few words what its result is
   */
  <T> T run(String stage, Callable<T> work, BiFunction<T, Duration, String> detail)
      throws Exception {
    progress.begin(stage);
    long start = System.nanoTime();
    T result = work.call();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    durations.merge(stage, took, Duration::plus);
    progress.end(stage, took, detail.apply(result, took));
    return result;
  }

  /** Notes the time that the JVM and the command took before the job began. */
  void noteStart() {
    ProcessHandle.current()
        .info()
        .startInstant()
        .ifPresent(start -> durations.put("start", Duration.between(start, Instant.now())));
  }

  /** Time per stage, in the order in which they began. */
  Map<String, Duration> durations() {
    return new LinkedHashMap<>(durations);
  }
}
