package pl.szansa;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import pl.szansa.lanes.Lanes;

/** Runs the stages, tells of them, and keeps how long each took. */
final class Stages {

  /** Stages that run one after another, beside others. */
  @FunctionalInterface
  interface Lane<T> {
    T run(Stages stages) throws Exception;
  }

  /**
   * What two lanes gave.
   *
   * @param first what the first gave
   * @param second what the second gave
   */
  record Both<A, B>(A first, B second) {}

  private final Progress progress;
  private final Map<String, Duration> durations = new LinkedHashMap<>();

  Stages(Progress progress) {
    this.progress = progress;
  }

  /**
   * Runs a stage. What it throws bears the stage's name as a suppressed exception.
   *
   * @param detail says in a few words what its result is
   */
  <T> T run(String stage, Callable<T> work, BiFunction<T, Duration, String> detail)
      throws Exception {
    progress.begin(stage);
    long start = System.nanoTime();
    T result;
    try {
      result = work.call();
    } catch (Exception | Error e) {
      e.addSuppressed(new Exception("in the stage " + stage));
      throw e;
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    durations.merge(stage, took, Duration::plus);
    progress.end(stage, took, detail.apply(result, took));
    return result;
  }

  /**
   * Runs two lanes at the same time where there are two cores. Their times are kept in the order of
   * the lanes, whichever was faster.
   *
   * @throws Exception what a lane threw, the first lane's before the second's, once both have ended
   */
  <A, B> Both<A, B> beside(Lane<A> first, Lane<B> second) throws Exception {
    Stages own = new Stages(progress);
    Both<A, B> both = Lanes.beside(() -> first.run(this), () -> second.run(own), Both<A, B>::new);
    durations.putAll(own.durations);
    return both;
  }

  /** Notes the time that the JVM and the command took before the job began. */
  void noteStart() {
    durations.put("start", sinceStart());
  }

  /** Since the JVM was started: the process may be older, for the launcher builds in it. */
  Duration sinceStart() {
    return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
  }

  /**
   * Time per stage, in the order in which they began, but a lane's after those of the lane beside.
   */
  Map<String, Duration> durations() {
    return new LinkedHashMap<>(durations);
  }
}
