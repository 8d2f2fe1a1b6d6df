package pl.szansa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.Sheet;
import pl.szansa.model.Consequence;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;

final class SubmissionTallyTest {

  private static final Issue WARNING = new Issue("W", "sex", "", "first", Consequence.WARN);
  private static final Issue ERROR = new Issue("E", "sex", "", "wrong", Consequence.QUARANTINE_ROW);
  private static final Issue REJECTION = new Issue("R", "", "", "no", Consequence.REJECT_FILE);

  @TempDir Path folder;

  @Test
  void counts_rows_by_what_became_of_them_and_issues_by_kind() {
    List<CanonicalRow> rows = rows(4);
    rows.get(0).add(WARNING);
    rows.get(1).add(WARNING);
    rows.get(1).add(ERROR);
    rows.get(2).add(new Issue("W", "sex", "", "second", Consequence.WARN));

    Submission s = tally(rows, List.of()).submission();

    assertThat(List.of(s.rows(), s.accepted(), s.quarantined(), s.warned()))
        .containsExactly(4L, 3L, 1L, 2L);
    assertThat(s.status()).isEqualTo(SubmissionStatus.ACCEPTED);
    assertThat(s.issueCounts())
        .containsExactly(
            new IssueCount("W", "sex", Consequence.WARN, 3, 2, "first"),
            new IssueCount("E", "sex", Consequence.QUARANTINE_ROW, 1, 3, "wrong"));
  }

  @Test
  void describes_the_state_of_its_latest_accepted_date() {
    List<CanonicalRow> rows = rows(3);
    rows.get(2).add(ERROR);

    assertThat(tally(rows, List.of()).submission().asOf()).isEqualTo(LocalDate.of(2014, 2, 2));
  }

  @Test
  void a_rejection_of_the_file_is_told_to_its_rows() {
    assertThat(tally(rows(1), List.of(WARNING)).fileIssue()).isEmpty();
    SubmissionTally rejected = tally(rows(1), List.of(WARNING, REJECTION));

    assertThat(rejected.fileIssue()).contains(REJECTION);
    assertThat(rejected.submission().status()).isEqualTo(SubmissionStatus.REJECTED);
  }

  @Test
  void what_was_read_of_a_broken_file_does_not_count() {
    List<CanonicalRow> rows = rows(2);
    rows.get(0).add(WARNING);

    Submission s = tally(rows, List.of()).brokenOff(REJECTION);

    assertThat(List.of(s.rows(), s.accepted(), s.quarantined(), s.warned()))
        .containsExactly(2L, 0L, 2L, 0L);
    assertThat(s.issues()).containsExactly(REJECTION);
    assertThat(s.current()).isFalse();
  }

  private SubmissionTally tally(List<CanonicalRow> rows, List<Issue> ofFile) {
    InboxFile file = new InboxFile("", "radom/lista.csv", 1, "");
    Sheet sheet = new Sheet(file, "", "csv", "UTF-8", "radom", Optional.of(told(1).header()));
    SubmissionTally tally = new SubmissionTally(sheet, "id", "attempt", ofFile);
    rows.forEach(tally::count);
    return tally;
  }

  private List<CanonicalRow> rows(int count) {
    return told(count).rows();
  }

  /** Rows of the first days of February 2014, from line 2. */
  private Delivery.Told told(int count) {
    StringBuilder text = new StringBuilder("PESEL;Płeć;Data rozpoczęcia\n");
    for (int day = 1; day <= count; day++) {
      text.append(day).append(";k;2014-02-0").append(day).append('\n');
    }
    return Delivery.read(
        Delivery.csv(folder, "radom/lista.csv", text.toString()),
        Delivery.noReference(),
        List.of());
  }
}
