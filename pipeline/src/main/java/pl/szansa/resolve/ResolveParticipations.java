package pl.szansa.resolve;

import java.util.BitSet;
import java.util.List;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expressions;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Makes {@code participations} of {@code participants} and {@code supports}: tasks write the data
 * files themselves, and the driver commits them.
 */
final class ResolveParticipations {

  private final JavaSparkContext context;
  private final Circumstances by;
  private final CurrentRows rows;

  ResolveParticipations(JavaSparkContext context, Circumstances by, CurrentRows rows) {
    this.context = context;
    this.by = by;
    this.rows = rows;
  }

  /** Replaces the rows of the table. */
  void into(Table participations, ResolvedFrom from) {
    Snapshots snapshots = rows.snapshots();
    BitSet all = snapshots.all();
    Broadcast<ResolveBucket> resolve =
        context.broadcast(
            new ResolveBucket(SerializableTable.copyOf(participations), by, snapshots));
    List<DataFile> files =
        new RowsByPerson(context, rows, context.broadcast(Persons.ALL), rows.ofPersons())
            .blocks()
            .mapPartitionsWithIndex(
                (bucket, blocks) ->
                    resolve
                        .value()
                        .resolve(bucket, TaskContext.get().taskAttemptId(), new People(blocks), all)
                        .iterator(),
                true)
            .collect();
    OverwriteFiles commit =
        participations.newOverwrite().overwriteByRowFilter(Expressions.alwaysTrue());
    files.forEach(commit::addFile);
    from.note(commit);
    commit.commit();
  }
}
