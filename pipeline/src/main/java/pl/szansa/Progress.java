package pl.szansa;

import java.time.Duration;

/** Told what the job is doing. */
public interface Progress {

  /** A stage begins. */
  void begin(String stage);

  /**
   * The stage that began last goes on; called from another thread.
   *
   * @param done tasks done
   * @param all tasks in all, at least 1
   */
  default void advance(int done, int all) {}

  /**
   * The stage that began last has ended.
   *
   * @param detail what it did, for example {@code 34 files, 3,210 rows}
   */
  void end(String stage, Duration took, String detail);
}
