package pl.szansa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.iceberg.data.Record;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.InboxFile;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.model.TableSchema;

/** What holds of every file, tried on many that nobody has thought up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RandomDeliveriesTest {

  private static final int FILES = 200;

  private final Map<String, RandomDelivery> sent = new HashMap<>();
  private final List<Record> stored = new ArrayList<>();
  private final Map<String, List<Record>> bySubmission = new HashMap<>();
  private List<Submission> submissions;
  private Stored store;

  @BeforeAll
  void readThemAll(@TempDir Path folder) {
    List<InboxFile> files = new ArrayList<>();
    for (int seed = 0; seed < FILES; seed++) {
      RandomDelivery delivery = new RandomDelivery(seed);
      String path = "radom/" + seed + ".csv";
      sent.put(path, delivery);
      files.add(Delivery.file(folder.resolve("inbox"), path, delivery.bytes()));
    }
    store = new Stored(folder.resolve("store"), Delivery.noReference());
    submissions = store.add(files.toArray(new InboxFile[0]));
    for (TableSchema table : Dictionary.shipped().tables()) {
      stored.addAll(store.rows(table.name()));
    }
    for (Record row : stored) {
      bySubmission
          .computeIfAbsent((String) row.getField("submission"), s -> new ArrayList<>())
          .add(row);
    }
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void every_file_is_one_submission_of_its_table() {
    assertThat(submissions).hasSize(FILES);
    for (Submission s : submissions) {
      assertThat(s.entity()).as(s.path()).isEqualTo(sent.get(s.path()).table());
      assertThat(s.status()).as("%s %s", s.path(), s.issues()).isEqualTo(SubmissionStatus.ACCEPTED);
    }
  }

  @Test
  void rows_written_are_rows_read_are_accepted_and_quarantined() {
    for (Submission s : submissions) {
      assertThat(s.rows()).as(s.path()).isEqualTo(sent.get(s.path()).rows());
      assertThat(s.accepted() + s.quarantined()).as(s.path()).isEqualTo(s.rows());
    }
    assertThat(submissions.stream().mapToLong(Submission::accepted).sum()).isPositive();
    assertThat(submissions.stream().mapToLong(Submission::quarantined).sum()).isPositive();
  }

  @Test
  void one_row_read_is_one_row_stored_with_its_own_line() {
    for (Submission s : submissions) {
      List<Record> rows = bySubmission.get(s.id());
      assertThat(rows.stream().filter(r -> r.getField("status").equals("accepted")).count())
          .isEqualTo(s.accepted());
      assertThat(rows.stream().filter(r -> r.getField("status").equals("quarantined")).count())
          .isEqualTo(s.quarantined());
      assertThat(rows).extracting(r -> r.getField("line")).doesNotHaveDuplicates();
    }
  }

  @Test
  void quarantine_has_a_reason_and_acceptance_has_none() {
    for (Record row : stored) {
      boolean reason =
          ((List<?>) row.getField("issues"))
              .stream().anyMatch(i -> !((Record) i).getField("consequence").equals("WARN"));
      assertThat(row.getField("status").equals("quarantined")).isEqualTo(reason);
      assertThat(row.getField("original") != null)
          .isEqualTo(!((List<?>) row.getField("issues")).isEmpty());
    }
  }

  @Test
  void issues_counted_are_issues_stored() {
    for (Submission s : submissions) {
      long stored =
          bySubmission.get(s.id()).stream()
              .mapToLong(r -> ((List<?>) r.getField("issues")).size())
              .sum();
      assertThat(s.issueCounts().stream().mapToLong(c -> c.rows()).sum()).isEqualTo(stored);
    }
  }

  @Test
  void nothing_of_a_person_is_written_but_the_pseudonym() {
    Set<String> written = new TreeSet<>();
    stored.forEach(r -> written.add(r.toString()));
    submissions.forEach(s -> written.add(s.toString()));
    for (String secret : RandomDelivery.SECRETS) {
      assertThat(written.stream().filter(w -> w.contains(secret)).toList()).as(secret).isEmpty();
    }
    assertThat(
            stored.stream()
                .map(r -> r.struct().field("person") == null ? null : r.getField("person"))
                .filter(p -> p != null))
        .isNotEmpty()
        .allSatisfy(p -> assertThat((String) p).matches("[0-9a-f]{32}"));
  }

  @Test
  void messages_have_no_gaps() {
    for (Record row : stored) {
      for (Object issue : (List<?>) row.getField("issues")) {
        String message = (String) ((Record) issue).getField("message");
        assertThat(message.replace("{value}\"", "").replace("„{value}”", ""))
            .doesNotContainPattern("\\{[a-z]+\\}|null");
      }
    }
  }
}
