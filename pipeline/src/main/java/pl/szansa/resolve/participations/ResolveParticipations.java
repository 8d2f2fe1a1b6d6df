package pl.szansa.resolve.participations;

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
import pl.szansa.resolve.persons.People;
import pl.szansa.resolve.persons.Persons;
import pl.szansa.resolve.persons.RowsByPerson;
import pl.szansa.resolve.rows.CurrentRows;
import pl.szansa.resolve.rows.ResolvedFrom;
import pl.szansa.resolve.rows.Snapshots;

/**
 * Makes {@code participations} of {@code participants} and {@code supports}: tasks write the data
 * files themselves, and the driver commits them.
 */
public final class ResolveParticipations {

  private final JavaSparkContext context;
  private final Circumstances by;
  private final CurrentRows rows;

  public ResolveParticipations(JavaSparkContext context, Circumstances by, CurrentRows rows) {
    this.context = context;
    this.by = by;
    this.rows = rows;
  }

  /** Replaces the rows of the table. */
  public void into(Table participations, ResolvedFrom from) {
    Snapshots snapshots = rows.snapshots();
    BitSet all = snapshots.all();
    Broadcast<ResolveBucket> resolve =
        context.broadcast(
            new ResolveBucket(SerializableTable.copyOf(participations), by, snapshots));
    List<DataFile> files =
        new RowsByPerson(context, rows, context.broadcast(Persons.ALL), RowsByPerson.count(rows))
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
