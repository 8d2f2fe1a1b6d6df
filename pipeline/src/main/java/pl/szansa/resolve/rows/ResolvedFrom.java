package pl.szansa.resolve.rows;

import java.util.Map;
import java.util.Optional;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotUpdate;
import org.apache.iceberg.Table;

/**
 * What the rows of a resolved table were made from; it stands with the commit that made them.
 *
 * @param fingerprint of everything but the submissions: program, dictionary, registers, years
 * @param submissions snapshot of the list of submissions
 */
public record ResolvedFrom(String fingerprint, long submissions) {

  private static final String FINGERPRINT = "szansa.resolved-by";
  private static final String SUBMISSIONS = "szansa.submissions-snapshot";

  /** That of a table as it is; empty if it was never made. */
  public static Optional<ResolvedFrom> of(Table table) {
    Snapshot current = table.currentSnapshot();
    if (current == null || !current.summary().containsKey(SUBMISSIONS)) {
      return Optional.empty();
    }
    Map<String, String> told = current.summary();
    return Optional.of(
        new ResolvedFrom(told.get(FINGERPRINT), Long.parseLong(told.get(SUBMISSIONS))));
  }

  public void note(SnapshotUpdate<?> commit) {
    commit.set(FINGERPRINT, fingerprint);
    commit.set(SUBMISSIONS, Long.toString(submissions));
  }
}
