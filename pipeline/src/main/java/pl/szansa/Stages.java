package pl.szansa;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    boolean apart = Runtime.getRuntime().availableProcessors() > 1;
    if (apart) {
      Thread thread = new Thread(other, "stages");
      // it must not keep an interrupted job alive
      thread.setDaemon(true);
      thread.start();
    }
    try {
      gave = first.run(this);
    } catch (Throwable e) {
      if (apart) {
        ended(other).ifPresent(e::addSuppressed);
      }
      throw e;
    }
    if (!apart) {
      other.run();
    }
    ended(other);
    durations.putAll(own.durations);
    return new Both<>(gave, result(other));
  }

  /** Waits for a lane, for nothing may be written any more once a run ends; why it failed. */
  private static Optional<Throwable> ended(FutureTask<?> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          task.get();
          return Optional.empty();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException told) {
          return Optional.of(told.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
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
