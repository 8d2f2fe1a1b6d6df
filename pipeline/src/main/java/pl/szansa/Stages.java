package pl.szansa;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

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
  <T> T run(String stage, Callable<T> work, Function<T, String> detail) throws Exception {
    progress.begin(stage);
    long start = System.nanoTime();
    T result = work.call();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    durations.merge(stage, took, Duration::plus);
    progress.end(stage, took, detail.apply(result));
    return result;
  }

  /** Time per stage, in the order in which they began. */
  Map<String, Duration> durations() {
    return new LinkedHashMap<>(durations);
  }
}
