package pl.szansa.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import pl.szansa.model.Issue;
import pl.szansa.model.Submission;
import pl.szansa.model.TableSchema;

/** The stored rows of some submissions that have issues, in no order; needs no engine. */
public final class AffectedRows {

  private static final int MOST_TEXTS = 50_000;

  private final Store store;
  private final Map<String, Submission> wanted;

  /** One text of each kind is enough: thousands of rows have the same message. */
  private final Map<String, String> texts = new HashMap<>();

  /**
   * @param wanted submissions by id
   */
  public AffectedRows(Store store, Map<String, Submission> wanted) {
    this.store = store;
    this.wanted = Map.copyOf(wanted);
  }

  /**
   * Reads a table once.
   *
   * @param each takes the row and whose it is: the folder of its file, else what the row states,
   *     else empty
   */
  public void read(TableSchema table, BiConsumer<AffectedRow, String> each) {
    try (CloseableIterable<Record> records =
        IcebergGenerics.read(store.rows(table))
            .select(
                "office",
                StoreSchemas.SUBMISSION,
                StoreSchemas.LINE,
                StoreSchemas.STATUS,
                StoreSchemas.ISSUES,
                StoreSchemas.ORIGINAL)
            .build()) {
      for (Record r : records) {
        Submission submission = wanted.get(text(r, StoreSchemas.SUBMISSION));
        if (submission == null || r.getField(StoreSchemas.ORIGINAL) == null) {
          continue;
        }
        AffectedRow row = row(table, submission, r);
        if (!row.issues().isEmpty()) {
          String folder = submission.office();
          each.accept(row, folder.isEmpty() ? text(r, "office") : folder);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AffectedRow row(TableSchema table, Submission submission, Record r) {
    // of a file that was broken off no row counts, whatever was written while it was read
    boolean quarantined =
        !submission.current() || text(r, StoreSchemas.STATUS).equals("quarantined");
    return new AffectedRow(
        table.name(),
        submission.path(),
        submission.sheet(),
        (Long) r.getField(StoreSchemas.LINE),
        quarantined,
        AffectedRow.own(issues((List<?>) r.getField(StoreSchemas.ISSUES))),
        original((Map<?, ?>) r.getField(StoreSchemas.ORIGINAL)));
  }

  private List<Issue> issues(List<?> stored) {
    return stored.stream().map(i -> issue(SubmissionRecords.issue((Record) i))).toList();
  }

  private Issue issue(Issue i) {
    return new Issue(
        shared(i.code()),
        shared(i.field()),
        shared(i.value()),
        shared(i.message()),
        i.consequence());
  }

  private Map<String, String> original(Map<?, ?> stored) {
    Map<String, String> original = new LinkedHashMap<>();
    stored.forEach((field, text) -> original.put(shared(field.toString()), text.toString()));
    return original;
  }

  private String shared(String text) {
    if (texts.size() > MOST_TEXTS) {
      texts.clear();
    }
    return texts.computeIfAbsent(text, t -> t);
  }

  private static String text(Record r, String column) {
    Object value = r.getField(column);
    return value == null ? "" : value.toString();
  }
}
