package pl.szansa.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import pl.szansa.model.Submission;

/**
 * The list of submissions whose rows count. It is committed last and at once: rows of an attempt
 * that died before are in no list, so nobody ever counts them.
 */
public final class SubmissionLog {

  private static final String READING = "szansa.reading";

  private final Table table;

  public SubmissionLog(Store store) {
    this.table = store.submissions();
  }

  /** How the listed files were read: hash of dictionary, rules, mappings, registers and key. */
  public String reading() {
    Snapshot current = table.currentSnapshot();
    return current == null ? "" : current.summary().getOrDefault(READING, "");
  }

  /** By path and sheet. */
  public List<Submission> read() {
    return read(IcebergGenerics.read(table));
  }

  /**
   * The list as it was once.
   *
   * @param snapshot that {@link #snapshotId} gave then
   * @return by path and sheet; empty if that list is not kept
   */
  public Optional<List<Submission>> at(long snapshot) {
    return table.snapshot(snapshot) == null
        ? Optional.empty()
        : Optional.of(read(IcebergGenerics.read(table).useSnapshot(snapshot)));
  }

  private static List<Submission> read(IcebergGenerics.ScanBuilder list) {
    List<Submission> submissions = new ArrayList<>();
    try (CloseableIterable<Record> records = list.build()) {
      records.forEach(r -> submissions.add(SubmissionRecords.submission(r)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    submissions.sort(Comparator.comparing(Submission::path).thenComparing(Submission::sheet));
    return submissions;
  }

  /** Replaces the list in one atomic commit. */
  public void commit(List<Submission> submissions, String reading, String attempt) {
    OverwriteFiles overwrite =
        table.newOverwrite().overwriteByRowFilter(Expressions.alwaysTrue()).set(READING, reading);
    try (TableWriter writer = new TableWriter(table, 0, attempt)) {
      submissions.forEach(s -> writer.write(SubmissionRecords.of(s)));
      writer.finish().ifPresent(overwrite::addFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    overwrite.commit();
  }

  /** Current snapshot of the list, negative if there is none. */
  public long snapshotId() {
    Snapshot current = table.currentSnapshot();
    return current == null ? -1L : current.snapshotId();
  }

  /** The same by the name of the table, for provenance. */
  public Map<String, Long> snapshot() {
    return Map.of("submissions", snapshotId());
  }
}
