package pl.szansa.resolve.participations;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.szansa.resolve.participations.Entries.date;
import static pl.szansa.resolve.participations.Entries.sent;
import static pl.szansa.resolve.participations.Entries.snapshots;
import static pl.szansa.resolve.participations.Entries.submission;
import static pl.szansa.resolve.participations.Entries.unrelated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.model.Coverage;
import pl.szansa.resolve.persons.Entry;
import pl.szansa.resolve.rows.ResolvedRow;
import pl.szansa.resolve.rows.Snapshots;

/** Everybody here entered on 2013-02-01; leavers left on 2013-07-01, so 2013-07-29 is in time. */
final class OutcomesTest {

  private static final String ENTRY = "2013-02-01";
  private static final String EXIT = "2013-07-01";

  private static Map<String, Object> row(List<Entry> entries, Snapshots snapshots, String until) {
    ResolvedRow row = Entries.row();
    Outcomes.add(PersonHistory.resolve(entries, snapshots).get(0), date(until), row);
    return Entries.byName(row);
  }

  /**
   * @param states as in {@code 2013-07-05 employment}: the day of the result, a question mark where
   *     none is stated, and the result that is a yes; the others are a no. Only a day: no answers
   * @param leaver whether the rows have the day of exit
   */
  private static List<Entry> states(String states, boolean leaver) {
    List<Entry> entries = new ArrayList<>();
    for (String state : states.split(" *> *")) {
      String[] parts = state.split(" ");
      List<Object> fields = new ArrayList<>();
      fields.addAll(Arrays.asList("result_date", parts[0].equals("?") ? null : date(parts[0])));
      fields.addAll(Arrays.asList("exit_date", leaver ? date(EXIT) : null));
      for (String field : ImmediateResults.FIELDS) {
        String yes = parts.length < 2 ? "" : "result_" + parts[1];
        String answer = yes.isEmpty() ? "no_answer" : yes.equals(field) ? "yes" : "no";
        fields.addAll(List.of(field, answer));
      }
      int place = entries.size();
      entries.add(sent("P1", "radom", ENTRY, place, 2 + place, fields.toArray()));
    }
    return entries;
  }

  @ParameterizedTest(name = "{0}: {1}, late {2}")
  @CsvSource({
    // Expected: one state
    "2013-07-05 employment, employment, false",
    "2013-07-05 none, none, false",
    // Expected: the last change within the window
    "2013-07-05 job_search > 2013-07-20 employment, employment, false",
    "2013-07-05 employment > 2013-07-20 job_search, job_search, false",
    "2013-07-05 job_search > 2013-07-20 employment > 2013-07-25 education, education, false",
    // Expected: later is no immediate result, and what was known in time stays
    "2013-09-01 employment, no_answer, true",
    "2013-07-05 job_search > 2013-09-01 employment, job_search, true",
    // Edge: the day of exit, before it, the 28th day, the 29th
    "2013-07-01 employment, employment, false",
    "2013-06-20 employment, employment, false",
    "2013-07-29 employment, employment, false",
    "2013-07-30 employment, no_answer, true",
    "2013-07-29 job_search > 2013-07-30 employment, job_search, true",
    // Edge: it is the day of the change that counts, not when it was sent
    "2013-07-20 employment > 2013-07-05 job_search, employment, false",
    "2013-09-01 employment > 2013-07-05 job_search, job_search, true",
    // Edge: the same day stated twice: the newer submission
    "2013-07-05 job_search > 2013-07-05 employment, employment, false",
    // Edge: without a day a result counts as established in time; of two such rows the newer
    "? employment, employment, false",
    "? job_search > ? employment, employment, false",
    "? employment > ? none, none, false",
    "? job_search > 2013-07-05 employment, employment, false",
    "? job_search > 2013-09-01 employment, job_search, true",
    // Edge: a row that states no result changes none that is dated
    "2013-07-05 employment > 2013-07-20, employment, false",
    // Erroneous: a day without a result is neither late nor a result
    "2013-07-05, no_answer, false",
    "2013-09-01, no_answer, false",
    "?, no_answer, false",
  })
  void the_last_change_within_28_days_of_leaving_counts(
      String states, String situation, boolean late) {
    Map<String, Object> row = row(states(states, true), unrelated(), null);
    assertThat(row)
        .containsEntry("situation_at_exit", situation)
        .containsEntry("result_late", late);
    assertThat(row.get("result_employment"))
        .isEqualTo(
            situation.equals("employment")
                ? "yes"
                : situation.equals("no_answer") ? "no_answer" : "no");
  }

  /** EECR01 and EECR04 exclude each other, whatever a clerk ticked. */
  @ParameterizedTest(name = "employment {0}, education {1}, search {2}: {3}")
  @CsvSource({
    // Expected
    "yes, no, no, employment",
    "no, yes, no, education",
    "no, no, yes, job_search",
    "no, no, no, none",
    // Edge: of several the first
    "yes, yes, yes, employment",
    "no, yes, yes, education",
    "refused, no_answer, yes, job_search",
    // Edge: not all were answered
    "no, no, no_answer, no_answer",
    "no, refused, no_answer, refused",
    "no, not_collected, not_collected, not_collected",
    "refused, refused, refused, refused",
    "not_collected, not_collected, not_collected, not_collected",
    // Erroneous: could not be read
    ", no, no, no_answer",
    ", yes, , education",
  })
  void the_situation_is_one(String employment, String education, String search, String expected) {
    Entry entry =
        sent(
            "P1",
            "radom",
            ENTRY,
            0,
            2,
            "exit_date",
            date(EXIT),
            "result_employment",
            employment,
            "result_education",
            education,
            "result_job_search",
            search);
    assertThat(row(List.of(entry), unrelated(), null)).containsEntry("situation_at_exit", expected);
  }

  @ParameterizedTest(name = "{0}, {1}: {2} {3} {4} {5}")
  @CsvSource({
    // Expected: job search, education, qualification, employment
    "employment, , no, no, no, yes",
    "employment, qualification, no, no, yes, yes",
    "education, qualification, no, yes, yes, no",
    "job_search, skills, yes, no, no, no",
    "inactive, , no, no, no, no",
    "other, no_answer, no, no, no, no",
    // Edge
    "employment_continued, , no, no, no, yes",
    "skills, employment, no, no, no, yes",
    "qualification, unknown, no, no, yes, no",
    // Erroneous: not known yet, refused, blank
    "unknown, , not_collected, not_collected, not_collected, not_collected",
    "refused, , not_collected, not_collected, not_collected, not_collected",
    ", , not_collected, not_collected, not_collected, not_collected",
  })
  void sl2014_names_two_situations(
      String first,
      String second,
      String search,
      String education,
      String qualification,
      String employment) {
    List<Object> fields =
        new ArrayList<>(
            Arrays.asList(
                "exit_date", date(EXIT), "exit_situation_1", first, "exit_situation_2", second));
    ImmediateResults.FIELDS.forEach(field -> fields.addAll(List.of(field, "not_collected")));
    Map<String, Object> row =
        row(List.of(sent("P1", "radom", ENTRY, 0, 2, fields.toArray())), unrelated(), null);
    assertThat(row)
        .containsEntry("result_job_search", search)
        .containsEntry("result_education", education)
        .containsEntry("result_qualification", qualification)
        .containsEntry("result_employment", employment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"refused", "not_collected", "no_answer"})
  void what_is_not_answered_stays_what_it_is(String reason) {
    List<Object> fields = new ArrayList<>(Arrays.asList("exit_date", date(EXIT)));
    List<String> all = new ArrayList<>(ImmediateResults.FIELDS);
    all.addAll(
        List.of(
            "completed_path",
            "exit_reason",
            "social_progress",
            "employment_3m",
            "employment_6m",
            "improved_situation_6m",
            "education_at_exit"));
    all.forEach(field -> fields.addAll(List.of(field, reason)));
    Map<String, Object> row =
        row(List.of(sent("P1", "radom", ENTRY, 0, 2, fields.toArray())), unrelated(), null);
    all.forEach(field -> assertThat(row).as(field).containsEntry(field, reason));
  }

  @ParameterizedTest(name = "{0} until {1}: 28 days {2}, 3 months {3}, 6 months {4}")
  @CsvSource({
    // Expected: all over, some over, none over
    "?, 2014-12-31, false, false, false",
    "?, 2013-12-31, false, false, true",
    "?, 2013-08-31, false, true, true",
    "?, 2013-07-10, true, true, true",
    // Edge: the last day of each window and the day before
    "?, 2013-07-29, false, true, true",
    "?, 2013-07-28, true, true, true",
    "?, 2013-10-01, false, false, true",
    "?, 2013-09-30, false, true, true",
    "?, 2014-01-01, false, false, false",
    "?, 2013-12-31, false, false, true",
    // Edge: a stated result closes the first window only
    "2013-07-05 employment, 2013-07-10, false, true, true",
    "2013-07-05 none, 2013-07-10, false, true, true",
    // Edge: it is not known until when the register was kept
    "?, , false, false, false",
    // Erroneous: the file's name says less than its rows
    "?, 2012-12-31, true, true, true",
  })
  void a_window_is_open_if_the_register_ends_before_it(
      String states, String until, boolean days, boolean threeMonths, boolean sixMonths) {
    Map<String, Object> row = row(states(states, true), unrelated(), until);
    assertThat(row)
        .containsEntry("observed_until", date(until))
        .containsEntry("open_28d", days)
        .containsEntry("open_3m", threeMonths)
        .containsEntry("open_6m", sixMonths);
  }

  @ParameterizedTest(name = "left on {0}: three months later {1}, six {2}")
  @CsvSource({
    // Edge: months without that day end earlier
    "2013-11-30, 2014-02-28, 2014-05-30",
    "2013-08-31, 2013-11-30, 2014-02-28",
    "2012-08-29, 2012-11-29, 2013-02-28",
  })
  void months_are_those_of_the_calendar(String exit, LocalDate three, LocalDate six) {
    List<Entry> left = List.of(sent("P1", "radom", "2012-01-01", 0, 2, "exit_date", date(exit)));
    assertThat(row(left, unrelated(), three.toString())).containsEntry("open_3m", false);
    assertThat(row(left, unrelated(), three.minusDays(1).toString()))
        .containsEntry("open_3m", true);
    assertThat(row(left, unrelated(), six.toString())).containsEntry("open_6m", false);
    assertThat(row(left, unrelated(), six.minusDays(1).toString())).containsEntry("open_6m", true);
  }

  @Test
  void who_has_not_left_has_no_window_and_no_late_result() {
    Map<String, Object> row =
        row(states("2013-09-01 employment", false), unrelated(), "2013-01-01");
    assertThat(row)
        .containsEntry("leaver", false)
        .containsEntry("exit_date", null)
        .containsEntry("exit_year", null)
        .containsEntry("result_late", false)
        .containsEntry("open_28d", false)
        .containsEntry("open_3m", false)
        .containsEntry("open_6m", false);
  }

  @ParameterizedTest(name = "{0}: row of submission {1}, result of {2}")
  @CsvSource({
    "2013-07-05 job_search > 2013-07-20 employment, 1, 2013-07-20",
    "2013-07-20 employment > 2013-07-05 job_search, 0, 2013-07-20",
    "2013-07-05 job_search > 2013-09-01 employment, 0, 2013-07-05",
    "2013-09-01 employment, 0, 2013-09-01",
    "? employment > ? none, 1,",
  })
  void the_row_of_the_results_is_told(String states, int submission, LocalDate resultDate) {
    assertThat(row(states(states, true), unrelated(), null))
        .containsEntry("exit_submission", "submission " + submission)
        .containsEntry("exit_line", 2 + submission)
        .containsEntry("result_date", resultDate);
  }

  /** The December file knows the situation of September only; that of July stood in June's. */
  @ParameterizedTest(name = "{0}: {1}, late {2}")
  @CsvSource({
    // Expected
    "2013-07-05 employment > 2013-09-01 job_search, employment, true",
    "2013-07-05 employment > 2013-07-20 job_search, job_search, false",
    // Edge: a corrected day, and a result that was taken back
    "2013-07-20 employment > 2013-07-05 job_search, job_search, false",
    "? employment > ?, no_answer, false",
    "2013-07-05 employment > ?, no_answer, false",
    // Erroneous: late twice
    "2013-08-20 employment > 2013-09-01 job_search, no_answer, true",
  })
  void a_later_snapshot_replaces_but_a_late_result_does_not(
      String states, String situation, boolean late) {
    Coverage coverage =
        new Coverage("P1", new TreeMap<>(Map.of(Coverage.month(LocalDate.of(2013, 2, 1)), 1L)));
    Snapshots cumulative =
        snapshots(
            List.of(
                submission("a_2013-07-31.csv", "2013-07-31", List.of(coverage)),
                submission("b_2013-12-31.csv", "2013-12-31", List.of(coverage))));
    Map<String, Object> row = row(states(states, true), cumulative, null);
    assertThat(row)
        .containsEntry("situation_at_exit", situation)
        .containsEntry("result_late", late);
  }

  /** Output data stay, results are those of the last participation in the operation. */
  @Test
  void results_of_an_earlier_exit_are_overwritten() {
    Entry before =
        sent(
            "P1",
            "radom",
            "2012-01-01",
            0,
            2,
            "exit_date",
            date("2012-06-01"),
            "result_employment",
            "yes");
    Entry back = sent("P1", "radom", "2013-01-01", 0, 3);
    Entry again =
        sent(
            "P1",
            "radom",
            "2013-01-01",
            0,
            3,
            "exit_date",
            date("2013-06-01"),
            "result_employment",
            "no");
    assertThat(row(List.of(before, back), unrelated(), null))
        .containsEntry("leaver", false)
        .containsEntry("result_employment", "no_answer");
    assertThat(row(List.of(before, again), unrelated(), null))
        .containsEntry("leaver", true)
        .containsEntry("exit_date", LocalDate.of(2013, 6, 1))
        .containsEntry("result_employment", "no");
  }
}
