package pl.szansa.resolve.persons;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import org.apache.spark.HashPartitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.TaskCompletionListener;
import pl.szansa.resolve.rows.CurrentRows;
import pl.szansa.resolve.rows.PackedBuckets;

/**
 * Brings the rows of {@code participants} and {@code supports} together by person, packed, in
 * buckets that fit into memory; nothing is joined or sorted.
 */
public final class RowsByPerson {

  /** Rows of a bucket, which take about fifty bytes each. */
  private static final long BUCKET_ROWS = 1_000_000;

  private final JavaSparkContext context;
  private final CurrentRows rows;
  private final Broadcast<Persons> wanted;
  private final Broadcast<HashMap<String, Integer>> ranks;
  private final int buckets;

  /**
   * @param wanted persons whose rows are to be brought together
   * @param most of the rows that count, so many are theirs
   */
  public RowsByPerson(
      JavaSparkContext context, CurrentRows rows, Broadcast<Persons> wanted, long most) {
    this.context = context;
    this.rows = rows;
    this.wanted = wanted;
    this.ranks = context.broadcast(new HashMap<>(rows.snapshots().ranks()));
    this.buckets = PackedBuckets.many(most, BUCKET_ROWS, context.defaultParallelism());
  }

  /** How many rows about persons count. */
  public static long count(CurrentRows rows) {
    return PersonTable.NAMES.stream().mapToLong(rows::count).sum();
  }

  /** Blocks of rows; a partition is a bucket of persons. */
  public JavaRDD<byte[]> blocks() {
    return packed(PersonTable.PARTICIPANTS)
        .union(packed(PersonTable.SUPPORTS))
        .partitionBy(new HashPartitioner(buckets))
        .values();
  }

  private JavaPairRDD<Integer, byte[]> packed(PersonTable table) {
    Broadcast<Persons> persons = wanted;
    Broadcast<HashMap<String, Integer>> submissions = ranks;
    int count = buckets;
    return rows.stored(
            table.table(),
            (parts, hadoop) -> {
              var packed =
                  new PackByPerson(
                      parts, hadoop, table, submissions.value(), persons.value(), count);
              TaskContext.get().addTaskCompletionListener(new Closing(packed));
              return packed;
            })
        .mapToPair(block -> block);
  }

  /** Closes what a task has opened, also when it fails. */
  private record Closing(Closeable opened) implements TaskCompletionListener {

    @Override
    public void onTaskCompletion(TaskContext task) {
      try {
        opened.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
