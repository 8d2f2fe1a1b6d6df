package pl.szansa.reports;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Spreads pieces of work over the machine's cores. */
final class Cores {

  /** What is done to each piece. */
  @FunctionalInterface
  interface Work<T, R> {
    R on(T piece) throws IOException;
  }

  private Cores() {}

  /**
   * The results in the order of the pieces.
   *
   * @param names what a piece is called in a complaint
   * @throws IOException naming the piece that failed first; no others are begun then, and those
   *     begun have ended, if they do within a minute
   */
  static <T, R> List<R> each(List<T> pieces, Work<T, R> work, Function<T, String> names)
      throws IOException {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), pieces.size());
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads), Cores::thread);
    AtomicReference<Failure> first = new AtomicReference<>();
    try {
      List<Future<R>> begun = new ArrayList<>(pieces.size());
      for (T piece : pieces) {
        begun.add(pool.submit(() -> on(piece, work, names, first)));
      }
      List<R> results = new ArrayList<>(pieces.size());
      for (Future<R> one : begun) {
        results.add(one.get());
      }
      return results;
    } catch (ExecutionException e) {
      pool.shutdown();
      await(pool);
      throw first.get().told();
    } catch (InterruptedException e) {
      pool.shutdownNow();
      await(pool);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the reports were written");
    } finally {
      pool.shutdownNow();
    }
  }

  /** What went wrong with which piece. */
  private record Failure(String name, Throwable cause) {
    IOException told() {
      String problem = "the report \"" + name + "\" could not be written: " + cause;
      if (cause instanceof IOException) {
        return new IOException(problem, cause);
      }
      throw new IllegalStateException(problem, cause);
    }
  }

  private static <T, R> R on(
      T piece, Work<T, R> work, Function<T, String> names, AtomicReference<Failure> first)
      throws IOException {
    if (first.get() != null) {
      throw new CancellationException("another piece failed");
    }
    try {
      return work.on(piece);
    } catch (IOException | RuntimeException | Error e) {
      first.compareAndSet(null, new Failure(names.apply(piece), e));
      throw e;
    }
  }

  /** The caller may clear the folder after a failure; nothing must write into it then. */
  private static void await(ExecutorService pool) {
    try {
      pool.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A daemon: it must not keep an interrupted job alive. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reports");
    thread.setDaemon(true);
    return thread;
  }
}
