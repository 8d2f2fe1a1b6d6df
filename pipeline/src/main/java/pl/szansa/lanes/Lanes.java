package pl.szansa.lanes;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

/** Two lanes of work that do not wait for each other. */
public final class Lanes {

  /** What is done one after another, beside other work. */
  @FunctionalInterface
  public interface Lane<T, X extends Exception> {

    /** Does it. */
    T run() throws X;
  }

  private Lanes() {}

  /**
   * Runs two lanes at the same time where there are two cores: the first in this thread.
   *
   * @param both makes one of what they gave
   * @throws X what a lane threw, once both have ended: the first lane's, with the second's as a
   *     suppressed one, before the second's
   */
  public static <A, B, C, X extends Exception> C beside(
      Lane<A, X> first, Lane<B, X> second, BiFunction<A, B, C> both) throws X {
    FutureTask<B> other = new FutureTask<>(second::run);
    boolean apart = Runtime.getRuntime().availableProcessors() > 1;
    if (apart) {
      start(other);
    }
    A gave;
    try {
      gave = first.run();
    } catch (Throwable e) {
      if (apart) {
        suppressFailure(other, e);
      }
      throw e;
    }
    if (!apart) {
      other.run();
    }
    return both.apply(gave, result(other));
  }

  /** A thread of our own, for those of the common pool do not know this one's class loader. */
  private static void start(Runnable lane) {
    Thread thread = new Thread(lane, "lane");
    // it must not keep an interrupted job alive
    thread.setDaemon(true);
    thread.start();
  }

  private static void suppressFailure(FutureTask<?> lane, Throwable thrown) {
    try {
      ended(lane);
    } catch (ExecutionException told) {
      thrown.addSuppressed(told.getCause());
    }
  }

  @SuppressWarnings("unchecked") // a lane throws nothing else that is checked
  private static <T, X extends Exception> T result(FutureTask<T> lane) throws X {
    try {
      return ended(lane);
    } catch (ExecutionException told) {
      if (told.getCause() instanceof Error error) {
        throw error;
      }
      throw (X) told.getCause();
    }
  }

  /** Waits for a lane, also if interrupted, for nothing may be written any more once a run ends. */
  private static <T> T ended(FutureTask<T> lane) throws ExecutionException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return lane.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
