package pl.szansa.resolve.rows;

import java.util.ArrayDeque;
import java.util.Queue;
import scala.Tuple2;

/**
 * Rows that are packed into blocks of bytes, each of one bucket: a block is handed over once it is
 * full, the others at the end.
 */
public final class PackedBuckets {

  /** Bytes of a block; there is one open per bucket. */
  private static final int BLOCK = 8 << 10;

  /** Fewer rows are not worth a task. */
  private static final long TASK_ROWS = 20_000;

  private final Bytes[] open;
  private final Queue<Tuple2<Integer, byte[]>> full = new ArrayDeque<>();

  public PackedBuckets(int buckets) {
    this.open = new Bytes[buckets];
  }

  /**
   * As many buckets as memory needs, and as cores can use.
   *
   * @param rows of all buckets
   * @param most rows of one
   */
  public static int many(long rows, long most, int cores) {
    long useful = Math.min(cores, rows / TASK_ROWS + 1);
    return Math.toIntExact(Math.max(useful, rows / most + 1));
  }

  /** How many there are. */
  public int count() {
    return open.length;
  }

  /** The open block of a bucket, for one more row. */
  public Bytes at(int bucket) {
    if (open[bucket] == null) {
      open[bucket] = new Bytes(BLOCK + BLOCK / 4);
    }
    return open[bucket];
  }

  /** To be called after a row. */
  public void ended(int bucket) {
    if (open[bucket].size() >= BLOCK) {
      close(bucket);
    }
  }

  /** To be called after the last row. */
  public void end() {
    for (int bucket = 0; bucket < open.length; bucket++) {
      if (open[bucket] != null && open[bucket].size() > 0) {
        close(bucket);
      }
    }
  }

  private void close(int bucket) {
    full.add(new Tuple2<>(bucket, open[bucket].take()));
  }

  /** Whether there is no block to be handed over. */
  public boolean isEmpty() {
    return full.isEmpty();
  }

  /** The next block and its bucket. */
  public Tuple2<Integer, byte[]> next() {
    return full.remove();
  }
}
