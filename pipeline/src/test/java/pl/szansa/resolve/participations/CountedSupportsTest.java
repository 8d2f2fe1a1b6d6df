package pl.szansa.resolve.participations;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.szansa.resolve.participations.Entries.date;
import static pl.szansa.resolve.participations.Entries.sent;
import static pl.szansa.resolve.participations.Entries.unrelated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.resolve.persons.Entry;
import pl.szansa.resolve.persons.Received;
import pl.szansa.resolve.rows.ResolvedRow;

/** Which supports count, and what is told of them. */
final class CountedSupportsTest {

  /**
   * Participation with supports by a register and by the participant's own rows.
   *
   * @param registered as in {@code 0 internship 2013-03-01}: rank of the submission, form, first
   *     day or a question mark; several with a plus
   * @param own likewise, one row each
   */
  private static Map<String, Object> row(String registered, String own) {
    List<Received> register = new ArrayList<>();
    for (String[] s : parts(registered)) {
      register.add(
          new Received(
              Integer.parseInt(s[0]), s[1], null, day(s[2]), null, null, false, false, false));
    }
    List<Entry> rows = new ArrayList<>();
    for (String[] s : parts(own)) {
      rows.add(
          sent(
              "P1",
              "radom",
              "2013-02-01",
              Integer.parseInt(s[0]),
              2 + rows.size(),
              register,
              "support_form",
              s[1],
              "support_start_date",
              day(s[2])));
    }
    if (rows.isEmpty()) {
      rows.add(sent("P1", "radom", "2013-02-01", 0, 2, register));
    }
    return columns(rows.toArray(Entry[]::new));
  }

  private static List<String[]> parts(String supports) {
    return supports == null || supports.isEmpty()
        ? List.of()
        : Arrays.stream(supports.split(" \\+ ")).map(s -> s.split(" ")).toList();
  }

  private static LocalDate day(String text) {
    return text.equals("?") ? null : date(text);
  }

  private static Map<String, Object> columns(Entry... entries) {
    PersonHistory.Merged merged = PersonHistory.resolve(List.of(entries), unrelated()).get(0);
    ResolvedRow row = Entries.row();
    new SupportColumns().add(merged, new CountedSupports().of(merged), List.of(), row);
    return Entries.byName(row);
  }

  @ParameterizedTest(name = "register {0}, own rows {1}: {2}")
  @CsvSource({
    // Expected: those of the register, those of the rows, one row per support
    "0 internship 2013-03-01, , 1",
    "0 internship 2013-03-01 + 0 job_club 2013-03-01, , 2",
    ", 1 internship 2013-03-01, 1",
    ", 1 internship 2013-03-01 + 1 job_club 2013-03-01, 2",
    ", 1 training 2013-03-01 + 1 training 2013-04-01 + 1 training 2013-05-01, 3",
    // Expected: stated by both, it is one
    "0 internship 2013-03-01, 1 internship 2013-03-01, 1",
    "0 internship 2013-03-01, 1 internship 2013-03-01 + 1 job_club 2013-03-01, 2",
    // Edge: another day is another support, another form too
    "0 internship 2013-03-01, 1 internship 2013-03-02, 2",
    "0 internship 2013-03-01, 1 training 2013-03-01, 2",
    // Edge: without a day it may be any of that form
    "0 internship 2013-03-01, 1 internship ?, 1",
    "0 internship ?, 1 internship 2013-03-01, 1",
    "0 internship 2013-03-01, 1 job_club ?, 2",
    // Edge: sent again it is the same; twice in one file it is two
    "0 internship 2013-03-01 + 1 internship 2013-03-01, , 1",
    "0 internship 2013-03-01 + 0 internship 2013-03-01, , 2",
    "0 training 2013-03-01 + 1 training 2013-03-01 + 1 training 2013-03-01, , 2",
    ", 0 internship 2013-03-01 + 1 internship 2013-03-01, 1",
    // Erroneous: no form in the row
    ", 1 no_answer 2013-03-01, 0",
    ", 1 not_collected ?, 0",
    ", , 0",
  })
  void a_support_counts_once(String registered, String own, int supports) {
    assertThat(row(registered, own))
        .containsEntry("supports", supports)
        .containsEntry("supported", supports > 0);
  }

  private static Received received(
      String form, String sphere, String hours, boolean completed, boolean certified) {
    return new Received(
        0,
        form,
        sphere,
        date("2013-03-01"),
        null,
        hours == null ? null : new BigDecimal(hours),
        completed,
        certified,
        certified);
  }

  private static Map<String, Object> told(Received... supports) {
    return columns(sent("P1", "radom", "2013-02-01", 0, 2, List.of(supports)));
  }

  @Test
  void hours_certificates_instruments_and_forms_are_told() {
    Map<String, Object> row =
        told(
            received("vocational_course", "vocational", "100.50", true, true),
            received("internship", "vocational", null, false, false),
            received("rehabilitation", "health", "12.00", true, false));
    assertThat(row)
        .containsEntry("hours", new BigDecimal("112.50"))
        .containsEntry("certificates", 1)
        .containsEntry("spheres", List.of("health", "vocational"))
        .containsEntry("spheres_completed", List.of("health", "vocational"))
        .containsEntry("forms", List.of("internship", "rehabilitation", "vocational_course"))
        .containsEntry("forms_completed", List.of("rehabilitation", "vocational_course"))
        .containsEntry("forms_qualified", List.of("vocational_course"));
  }

  @Test
  void hours_that_nobody_states_are_not_zero() {
    assertThat(told(received("internship", null, null, true, false))).containsEntry("hours", null);
    assertThat(told(received("internship", null, "0.00", true, false)))
        .containsEntry("hours", new BigDecimal("0.00"));
    assertThat(told()).containsEntry("hours", null).containsEntry("certificates", 0);
  }

  @ParameterizedTest(name = "{0} stated as {1}: {2}")
  @CsvSource({
    // Expected: what the register says
    "vocational_course, vocational, vocational",
    "social_work, social, social",
    // Edge: not stated, the form tells
    "vocational_course, , educational",
    "vocational_course, not_collected, educational",
    "rehabilitation, no_answer, health",
    "social_skills, , social",
    "internship, , vocational",
    // Erroneous: nobody can tell
    "other, , ''",
    ", , ''",
    "other, refused, ''",
  })
  void the_form_tells_the_instrument_where_the_register_does_not(
      String form, String sphere, String expected) {
    assertThat((List<?>) told(received(form, sphere, null, false, false)).get("spheres"))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @ParameterizedTest(name = "entry {0}, support {1}: {2} days")
  @CsvSource({
    // Expected
    "2013-02-01, 2013-02-11, 10", "2013-02-01, 2013-02-01, 0",
    // Edge: support before the day of entry, support without a day
    "2013-02-01, 2013-01-15, 0", "2013-02-01, ?,",
  })
  void days_to_the_first_support(String entry, String start, Integer days) {
    Entry only =
        sent(
            "P1",
            "radom",
            entry,
            0,
            2,
            "support_form",
            "internship",
            "support_start_date",
            day(start));
    assertThat(columns(only)).containsEntry("days_to_first_support", days);
  }

  @ParameterizedTest(name = "from {0} to {1}: {2} days")
  @CsvSource({
    // Expected: both days included
    "2013-02-01, 2013-02-10, 10", "2013-02-01, 2014-01-31, 365",
    // Edge: one day, and still there
    "2013-02-01, 2013-02-01, 1", "2013-02-01, ,",
    // Erroneous: left before the entry
    "2013-02-01, 2013-01-31,",
  })
  void days_in_the_project(String entry, String exit, Integer days) {
    assertThat(columns(sent("P1", "radom", entry, 0, 2, "exit_date", date(exit))))
        .containsEntry("days_in_project", days);
  }

  /** The first entry, the last exit: the record of a person who came back is one. */
  @Test
  void a_return_is_dated_and_prolongs_the_stay() {
    Entry before = sent("P1", "radom", "2013-02-01", 0, 2, "exit_date", date("2013-03-01"));
    Entry back = sent("P1", "radom", "2013-04-01", 0, 3, "exit_date", date("2013-04-11"));
    assertThat(columns(before, back))
        .containsEntry("entries", 2)
        .containsEntry("return_date", date("2013-04-01"))
        .containsEntry("days_in_project", 70);
    assertThat(columns(before)).containsEntry("entries", 1).containsEntry("return_date", null);
  }

  @Test
  void the_same_form_at_the_same_time_elsewhere_is_funded_twice() {
    Entry here =
        sent(
            "P1",
            "radom",
            "2013-02-01",
            0,
            2,
            "support_form",
            "internship",
            "support_start_date",
            date("2013-03-01"),
            "support_end_date",
            date("2013-04-01"));
    PersonHistory.Merged merged = PersonHistory.resolve(List.of(here), unrelated()).get(0);
    List<Received> supports = new CountedSupports().of(merged);
    ResolvedRow row = Entries.row();
    new SupportColumns()
        .add(
            merged,
            supports,
            List.of(Entries.support("internship", "2013-03-20", "2013-05-01")),
            row);
    assertThat(row.get("double_funded")).isEqualTo(List.of("internship"));
    new SupportColumns()
        .add(
            merged,
            supports,
            List.of(Entries.support("internship", "2013-04-02", "2013-05-01")),
            row);
    assertThat((List<?>) row.get("double_funded")).isEmpty();
  }
}
