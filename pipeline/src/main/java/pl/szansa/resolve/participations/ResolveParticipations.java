package pl.szansa.resolve.participations;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expressions;
import org.apache.spark.HashPartitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.TaskCompletionListener;
import pl.szansa.resolve.persons.PackByPerson;
import pl.szansa.resolve.persons.PersonTable;
import pl.szansa.resolve.rows.CurrentRows;
import pl.szansa.resolve.rows.PackedBuckets;
import pl.szansa.resolve.rows.Places;
import pl.szansa.resolve.rows.Snapshots;

/**
 * Makes {@code participations} of {@code participants} and {@code supports}: the rows of both are
 * brought together by person, packed, in buckets that fit into memory; nothing is joined or sorted.
 * Tasks write the data files themselves, and the driver commits them.
 */
public final class ResolveParticipations {

  /** Rows of a bucket, which take about fifty bytes each. */
  private static final long BUCKET_ROWS = 1_000_000;

  private final JavaSparkContext context;
  private final CurrentRows rows;
  private final Places places;
  private final int firstYear;
  private final int lastYear;

  public ResolveParticipations(
      JavaSparkContext context, CurrentRows rows, Places places, int firstYear, int lastYear) {
    this.context = context;
    this.rows = rows;
    this.places = places;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /**
   * Replaces the rows of the table.
   *
   * @return complete participations that began in the years of the run
   */
  public Map<OfficeYear, Long> into(Table participations) {
    Snapshots snapshots = rows.snapshots();
    Broadcast<ResolveBucket> resolve =
        context.broadcast(
            new ResolveBucket(
                SerializableTable.copyOf(participations), places, snapshots, firstYear, lastYear));
    List<ResolvedBucket> resolved =
        byPerson(context.broadcast(new HashMap<>(snapshots.ranks())))
            .mapPartitionsWithIndex(
                (bucket, blocks) ->
                    List.of(
                            resolve
                                .value()
                                .resolve(bucket, TaskContext.get().taskAttemptId(), blocks))
                        .iterator(),
                true)
            .collect();
    OverwriteFiles commit =
        participations.newOverwrite().overwriteByRowFilter(Expressions.alwaysTrue());
    Map<OfficeYear, Long> begun = new HashMap<>();
    for (ResolvedBucket bucket : resolved) {
      bucket.files().forEach(commit::addFile);
      bucket.begun().forEach((office, n) -> begun.merge(office, n, Long::sum));
    }
    commit.commit();
    return begun;
  }

  /** Blocks of rows; a partition is a bucket of persons. */
  private JavaRDD<byte[]> byPerson(Broadcast<HashMap<String, Integer>> ranks) {
    int buckets = buckets();
    return packed(PersonTable.PARTICIPANTS, ranks, buckets)
        .union(packed(PersonTable.SUPPORTS, ranks, buckets))
        .partitionBy(new HashPartitioner(buckets))
        .values();
  }

  private JavaPairRDD<Integer, byte[]> packed(
      PersonTable table, Broadcast<HashMap<String, Integer>> ranks, int buckets) {
    return rows.stored(
            table.table(),
            (parts, hadoop) -> {
              var packed = new PackByPerson(parts, hadoop, table, ranks.value(), buckets);
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

  private int buckets() {
    long many = 0;
    for (PersonTable table : PersonTable.values()) {
      many += rows.count(table.table());
    }
    return PackedBuckets.many(many, BUCKET_ROWS, context.defaultParallelism());
  }
}
