package pl.szansa.reports;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
   * @throws IOException naming the first piece that failed; no others are begun then
   */
  static <T, R> List<R> each(List<T> pieces, Work<T, R> work, Function<T, String> names)
      throws IOException {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), pieces.size());
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads), Cores::thread);
    try {
      List<Future<R>> begun = new ArrayList<>(pieces.size());
      for (T piece : pieces) {
        begun.add(pool.submit(() -> work.on(piece)));
      }
      List<R> results = new ArrayList<>(pieces.size());
      for (int i = 0; i < pieces.size(); i++) {
        results.add(result(begun.get(i), names.apply(pieces.get(i))));
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  /** A daemon: it must not keep an interrupted job alive. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reports");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R result(Future<R> future, String name) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      String problem = "the report \"" + name + "\" could not be written: " + e.getCause();
      if (e.getCause() instanceof IOException) {
        throw new IOException(problem, e.getCause());
      }
      throw new IllegalStateException(problem, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the reports were written");
    }
  }
}
