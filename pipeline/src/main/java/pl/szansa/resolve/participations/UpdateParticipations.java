package pl.szansa.resolve.participations;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.iceberg.ContentFile;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DeleteFile;
import org.apache.iceberg.RowDelta;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.SnapshotSummary;
import org.apache.iceberg.Table;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import pl.szansa.model.Submission;
import pl.szansa.resolve.persons.DeletePersons;
import pl.szansa.resolve.persons.People;
import pl.szansa.resolve.persons.Persons;
import pl.szansa.resolve.persons.RowsByPerson;
import pl.szansa.resolve.persons.TouchedPersons;
import pl.szansa.resolve.rows.ChangedSubmissions;
import pl.szansa.resolve.rows.CurrentRows;
import pl.szansa.resolve.rows.ResolvedFrom;
import pl.szansa.resolve.rows.Snapshots;
import pl.szansa.store.RowChanges;
import pl.szansa.store.scan.PartTasks;

/**
 * Resolves only the persons of whom submissions that came or went say something, twice: as it was
 * before, which rows are deleted from the table, and as it is now, which rows are added to it. What
 * is said of the others is what it was, so their rows stand.
 */
public final class UpdateParticipations {

  /** With more than one of so many rows, resolving everybody costs less. */
  private static final int SHARE = 5;

  /** With more deleted than one of so many rows, or more commits, the table is to be replaced. */
  private static final int DELETED_SHARE = 4;

  private static final int MOST_COMMITS = 20;

  private final JavaSparkContext context;
  private final Circumstances by;
  private final CurrentRows rows;
  private final ChangedSubmissions changed;

  /**
   * @param rows of the submissions that count now or counted before
   */
  public UpdateParticipations(
      JavaSparkContext context, Circumstances by, CurrentRows rows, ChangedSubmissions changed) {
    this.context = context;
    this.by = by;
    this.rows = rows;
    this.changed = changed;
  }

  /**
   * Adds and deletes rows in one commit.
   *
   * @return whether that was done; else the table stands as it was, and has to be replaced
   */
  public boolean into(Table participations, ResolvedFrom from) {
    long theirs = changed.changed().stream().mapToLong(Submission::accepted).sum();
    if (changed.anyRestated()
        || theirs * SHARE > RowsByPerson.count(rows)
        || RowChanges.commits(participations) >= MOST_COMMITS) {
      return false;
    }
    TouchedPersons touched = TouchedPersons.by(ids(), rows);
    if (touched.rows() != theirs) {
      return false; // rows of submissions that are gone are stored no more
    }
    Broadcast<Persons> persons = context.broadcast(touched.persons());
    List<DeleteFile> deletes = deletes(participations, persons);
    if (isMuch(records(deletes), participations)) {
      return false;
    }
    List<ResolvedTwice> resolved = resolve(participations, persons);
    List<DataFile> takenBack = resolved.stream().flatMap(r -> r.takenBack().stream()).toList();
    if (records(takenBack) != records(deletes)) {
      return false; // the table was not made from what it says
    }
    commit(participations, resolved, takenBack, deletes, from);
    return true;
  }

  private Set<String> ids() {
    return changed.changed().stream()
        .map(Submission::id)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private List<DeleteFile> deletes(Table participations, Broadcast<Persons> persons) {
    Broadcast<Table> table = context.broadcast(SerializableTable.copyOf(participations));
    return PartTasks.overFiles(
            context,
            participations,
            (files, hadoop) -> new DeletePersons(table.value(), persons.value()).in(files, hadoop))
        .collect();
  }

  private static boolean isMuch(long deleted, Table participations) {
    Map<String, String> totals = participations.currentSnapshot().summary();
    long before = total(totals, SnapshotSummary.TOTAL_POS_DELETES_PROP);
    long live = total(totals, SnapshotSummary.TOTAL_RECORDS_PROP) - before;
    return deleted * SHARE > live || (before + deleted) * DELETED_SHARE > live;
  }

  private static long total(Map<String, String> totals, String name) {
    return Long.parseLong(totals.getOrDefault(name, "0"));
  }

  private static long records(List<? extends ContentFile<?>> files) {
    return files.stream().mapToLong(ContentFile::recordCount).sum();
  }

  private List<ResolvedTwice> resolve(Table participations, Broadcast<Persons> persons) {
    Snapshots snapshots = rows.snapshots();
    Broadcast<ResolveBucket> resolve =
        context.broadcast(
            new ResolveBucket(SerializableTable.copyOf(participations), by, snapshots));
    BitSet now = snapshots.ranks(changed.now());
    BitSet before = snapshots.ranks(changed.before());
    return new RowsByPerson(context, rows, persons, RowsByPerson.count(rows) / SHARE)
        .blocks()
        .mapPartitionsWithIndex(
            (bucket, blocks) -> {
              long task = TaskContext.get().taskAttemptId();
              People people = new People(blocks);
              return List.of(
                      new ResolvedTwice(
                          resolve.value().resolve(2 * bucket, task, people, now),
                          resolve.value().resolve(2 * bucket + 1, task, people, before)))
                  .iterator();
            },
            true)
        .collect();
  }

  private static void commit(
      Table participations,
      List<ResolvedTwice> resolved,
      List<DataFile> takenBack,
      List<DeleteFile> deletes,
      ResolvedFrom from) {
    RowDelta commit = participations.newRowDelta();
    resolved.forEach(bucket -> bucket.came().forEach(commit::addRows));
    deletes.forEach(commit::addDeletes);
    RowChanges.note(commit, takenBack.stream().map(ContentFile::location).toList());
    from.note(commit);
    commit.commit();
  }
}
