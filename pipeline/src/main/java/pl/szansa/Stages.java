package pl.szansa;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

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
    A gave;
    FutureTask<B> other = new FutureTask<>(() -> second.run(own));
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(other, "stages");
      // it must not keep an interrupted job alive
      thread.setDaemon(true);
      thread.start();
    }
    try {
      gave = first.run(this);
    } finally {
      // does nothing where a thread runs it; nothing may be written any more once this returns
      other.run();
      ended(other);
    }
    durations.putAll(own.durations);
    return new Both<>(gave, result(other));
  }

  private static void ended(FutureTask<?> task) throws InterruptedException {
    try {
      task.get();
    } catch (ExecutionException told) {
      // by result, unless the first lane has more to say
    }
  }

  private static <T> T result(FutureTask<T> task) throws Exception {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (Exception) e.getCause();
    }
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
