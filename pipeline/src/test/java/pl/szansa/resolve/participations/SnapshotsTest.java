package pl.szansa.resolve.participations;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.szansa.resolve.participations.Entries.sent;
import static pl.szansa.resolve.participations.Entries.snapshots;
import static pl.szansa.resolve.participations.Entries.submission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.Coverage;
import pl.szansa.model.Submission;
import pl.szansa.resolve.persons.Entry;
import pl.szansa.resolve.persons.Received;
import pl.szansa.resolve.rows.Snapshots;

final class SnapshotsTest {

  /**
   * @param months as in {@code 2012-01:5 2012-02:3}
   */
  private static Coverage coverage(String project, String months) {
    TreeMap<Integer, Long> rows = new TreeMap<>();
    for (String month : months.split(" ")) {
      String[] parts = month.split(":");
      rows.put(Coverage.month(YearMonth.parse(parts[0]).atDay(1)), Long.parseLong(parts[1]));
    }
    return new Coverage(project, rows);
  }

  private static Submission holding(String path, String asOf, String months) {
    return submission(path, asOf, List.of(coverage("P1", months)));
  }

  @ParameterizedTest(name = "{0}: {6}")
  @CsvSource({
    // Expected
    "cumulative, a_2014-06-30.csv, 2014-06-30, 2014-01:5 2014-05:5,"
        + " b_2014-12-31.csv, 2014-01:5 2014-05:5 2014-11:7, true",
    "corrected and sent again later, a_2014.csv, 2014-12-31, 2014-01:5 2014-05:5,"
        + " b_2015-02-01.csv, 2014-01:4 2014-05:6, true",
    "a yearly part, a_2013.csv, 2013-12-31, 2013-01:5 2013-05:5, b_2014.csv, 2014-01:9, false",
    // Edge
    "half of the rows are enough, a_2013.csv, 2013-12-31, 2013-01:10, b_2014.csv, 2013-01:5, true",
    "fewer than half are stragglers, a_2013.csv, 2013-12-31, 2013-01:11,"
        + " b_2014.csv, 2013-01:5 2014-01:90, false",
    "one slip of the hand makes no snapshot, a_2013.csv, 2013-12-31, 2013-01:50 2013-12:50,"
        + " b_2014.csv, 2008-01:1 2014-01:99, false",
    // Erroneous
    "parts with the same date, a1_2014.csv, 2014-12-31, 2014-01:5, a2_2014.csv, 2014-01:5, false",
    "names without a date, a.csv, 2014-06-30, 2014-01:5, b.csv, 2014-01:5, false"
  })
  void a_later_file_that_holds_the_older_ones_months_replaces_it(
      String what,
      String older,
      String asOf,
      String held,
      String newer,
      String holds,
      boolean replaced) {
    Snapshots snapshots =
        snapshots(List.of(holding(older, asOf, held), holding(newer, "2015-12-31", holds)));
    assertThat(snapshots.replaces(1, 0, "P1")).as(what).isEqualTo(replaced);
    assertThat(snapshots.replaces(0, 1, "P1")).as("the older replaces nothing").isFalse();
    assertThat(snapshots.replaces(1, 0, "P2")).as("another project").isFalse();
  }

  @ParameterizedTest
  @CsvSource({"true, 2013-01:1, true", "false, 2013-01:9, false"})
  void what_the_senders_mapping_says_goes_before_what_the_rows_tell(
      boolean cumulative, String holds, boolean replaced) {
    Snapshots snapshots =
        new Snapshots(
            List.of(
                holding("a_2013.csv", "2013-12-31", "2013-01:10"),
                holding("b_2014.csv", "2014-12-31", holds)),
            submission -> Optional.of(cumulative));
    assertThat(snapshots.replaces(1, 0, "P1")).isEqualTo(replaced);
  }

  @Test
  void a_corrected_date_of_entry_is_no_second_entry() {
    Snapshots cumulative =
        snapshots(
            List.of(
                holding("a_2014-06-30.csv", "2014-06-30", "2014-01:5"),
                holding("b_2014-12-31.csv", "2014-12-31", "2014-01:5")));
    Entry wrong = sent("P1", "radom", "2014-01-30", 0, 2);
    Entry right = sent("P1", "radom", "2014-01-03", 1, 2);

    var merged = PersonHistory.resolve(List.of(wrong, right), cumulative);

    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).entries()).isEqualTo(1);
    assertThat(merged.get(0).first()).isSameAs(right);
    assertThat(merged.get(0).replaced()).as("of another entry, so it seems").isEmpty();
  }

  @Test
  void a_person_that_a_later_file_forgets_still_counts() {
    Snapshots cumulative =
        snapshots(
            List.of(
                holding("a_2014-06-30.csv", "2014-06-30", "2014-01:5"),
                holding("b_2014-12-31.csv", "2014-12-31", "2014-01:4")));
    Entry forgotten = sent("P1", "radom", "2014-01-30", 0, 2);

    assertThat(PersonHistory.resolve(List.of(forgotten), cumulative)).hasSize(1);
  }

  @ParameterizedTest(name = "{0} {1} to {2} and {3} {4} to {5}")
  @CsvSource({
    "course, 2014-01-01, 2014-02-01, course, 2014-02-01, 2014-03-01, true",
    "course, 2014-01-01, 2014-12-31, course, 2014-02-01, 2014-03-01, true",
    "course, 2014-01-01, 2014-01-31, course, 2014-02-01, 2014-03-01, false",
    "course, 2014-01-01, 2014-02-01, internship, 2014-01-01, 2014-02-01, false",
    "course, 2014-01-01, , course, 2014-01-01, 2014-02-01, false",
  })
  void supports_overlap(
      String form,
      LocalDate start,
      LocalDate end,
      String otherForm,
      LocalDate otherStart,
      LocalDate otherEnd,
      boolean overlap) {
    Received a = received(0, form, start, end);
    Received b = received(0, otherForm, otherStart, otherEnd);
    assertThat(a.overlaps(b)).isEqualTo(overlap);
    assertThat(b.overlaps(a)).isEqualTo(overlap);
  }

  @Test
  void a_support_that_a_later_file_takes_back_does_not_count() {
    Snapshots cumulative =
        snapshots(
            List.of(
                holding("a_2014-06-30.csv", "2014-06-30", "2014-01:5"),
                holding("b_2014-12-31.csv", "2014-12-31", "2014-01:5")));
    Received course = received(0, "course", null, null);
    Received internship = received(0, "internship", null, null);
    Received december = received(1, "course", null, null);
    List<Received> all = List.of(course, internship, december);

    assertThat(Received.current(all, "P1", cumulative)).containsExactly(december);
    assertThat(Received.current(all, "P2", cumulative)).isEqualTo(all);
  }

  private static Received received(int submission, String form, LocalDate start, LocalDate end) {
    return new Received(submission, form, null, start, end, null, false, false, false);
  }
}
