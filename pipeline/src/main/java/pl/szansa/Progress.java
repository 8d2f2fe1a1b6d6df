package pl.szansa;

import java.time.Duration;

/** Told what the job is doing; several stages may run at once, each in a thread of its own. */
public interface Progress {

  /** A stage begins. */
  void begin(String stage);

  /**
   * What runs goes on; called from another thread.
   *
   * @param done tasks done
   * @param all tasks in all, at least 1
   */
  default void advance(int done, int all) {}

  /**
   * A stage has ended.
   *
   * @param detail what it did, for example {@code 34 files, 3,210 rows}
   */
  void end(String stage, Duration took, String detail);
}
