package pl.szansa.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotChanges;
import org.apache.iceberg.SnapshotUpdate;
import org.apache.iceberg.Table;
import org.apache.iceberg.util.SnapshotUtil;

/**
 * What became different in a table between two of its snapshots: what is counted over the rows that
 * came, less what is counted over those that were taken back, is what the table has more.
 *
 * <p>A row that came in one commit and was taken back in a later one is in both, so the files are
 * to be read whole, whatever is deleted of them by now.
 *
 * @param came files of rows that were added, of the table
 * @param takenBack files of rows that were removed, of the same columns, not of the table
 */
public record RowChanges(List<String> came, List<String> takenBack) {

  /**
   * Property of a commit that tells which rows it removed: locations of files, one a line, none if
   * it removed none. A commit without it replaced the whole table.
   */
  public static final String TAKEN_BACK = "szansa.taken-back";

  /** Tells of a commit which rows it removes. */
  public static void note(SnapshotUpdate<?> commit, List<String> takenBack) {
    commit.set(TAKEN_BACK, String.join("\n", takenBack));
  }

  /**
   * What came and went since a snapshot.
   *
   * @return empty if the table was replaced since, or the snapshot is none of its past
   */
  public static Optional<RowChanges> since(Table table, long snapshot) {
    List<String> came = new ArrayList<>();
    List<String> takenBack = new ArrayList<>();
    for (Snapshot later : SnapshotUtil.currentAncestors(table)) {
      if (later.snapshotId() == snapshot) {
        return Optional.of(new RowChanges(came, takenBack));
      }
      String removed = later.summary().get(TAKEN_BACK);
      if (removed == null) {
        return Optional.empty();
      }
      removed.lines().forEach(takenBack::add);
      SnapshotChanges.builderFor(table)
          .snapshot(later)
          .build()
          .addedDataFiles()
          .forEach(file -> came.add(file.location()));
    }
    return Optional.empty();
  }
}
