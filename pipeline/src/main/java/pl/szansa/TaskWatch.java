package pl.szansa;

import org.apache.spark.SparkContext;

/** Tells, a few times a second, how many of the engine's tasks are done. */
final class TaskWatch implements AutoCloseable {

  private static final long EVERY_MILLIS = 200;

  private final SparkContext context;
  private final Progress progress;
  private final Thread thread = new Thread(this::watch, "task-watch");
  private volatile boolean watching = true;

  TaskWatch(SparkContext context, Progress progress) {
    this.context = context;
    this.progress = progress;
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    while (watching) {
      int done = 0;
      int all = 0;
      for (int stage : context.statusTracker().getActiveStageIds()) {
        var info = context.statusTracker().getStageInfo(stage);
        if (info.isDefined()) {
          done += info.get().numCompletedTasks();
          all += info.get().numTasks();
        }
      }
      if (all > 0) {
        progress.advance(done, all);
      }
      try {
        Thread.sleep(EVERY_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Override
  public void close() {
    watching = false;
    thread.interrupt();
  }
}
