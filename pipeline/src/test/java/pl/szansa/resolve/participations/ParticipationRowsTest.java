package pl.szansa.resolve.participations;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.szansa.resolve.participations.Entries.entry;
import static pl.szansa.resolve.participations.Entries.merged;
import static pl.szansa.resolve.participations.Entries.sent;
import static pl.szansa.resolve.participations.Entries.submission;
import static pl.szansa.resolve.participations.Entries.unrelated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.resolve.persons.Entry;
import pl.szansa.resolve.persons.Received;
import pl.szansa.resolve.rows.Places;
import pl.szansa.resolve.rows.References;
import pl.szansa.resolve.rows.Snapshots;

/** Whole rows of participations. */
final class ParticipationRowsTest {

  private static final Places PLACES =
      new Places(
          References.of(
              """
              radom,MOPS Radom,1463011,welfare_centre,,,
              pionki,MOPS Pionki,1425011,welfare_centre,,,
              """,
              ""));

  private static List<Map<String, Object>> rows(Snapshots snapshots, Entry... entries) {
    return new ParticipationRows(PLACES, snapshots, new FirstParticipations(1990, 2100))
        .of("p", PersonHistory.resolve(List.of(entries), snapshots)).stream()
            .map(Entries::byName)
            .toList();
  }

  private static Map<String, Object> row(Entry... entries) {
    List<Map<String, Object>> rows = rows(unrelated(), entries);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  /** Of somebody of whom everything is known, and who came back. */
  @Test
  void every_column_of_the_dictionary_is_derived() {
    Snapshots snapshots = Entries.snapshots(List.of(submission("a.csv", "2014-12-31", List.of())));
    Object[] fields = {
      "unemployment_months",
      7,
      "exit_date",
      LocalDate.of(2013, 6, 1),
      "result_date",
      LocalDate.of(2013, 6, 2),
      "education_at_exit",
      "isced_4"
    };
    Received support =
        new Received(
            0,
            "internship",
            "vocational",
            LocalDate.of(2012, 5, 1),
            LocalDate.of(2012, 6, 1),
            new BigDecimal("8.00"),
            true,
            true,
            true);
    List<Map<String, Object>> rows =
        rows(
            snapshots,
            sent("P1", "radom", "2012-04-01", 0, 2, List.of(support), fields),
            sent("P1", "radom", "2013-04-01", 0, 3, List.of(support), fields));
    assertThat(rows).hasSize(1);
    for (Field field : ParticipationRows.TABLE.fields()) {
      assertThat(rows.get(0).get(field.name())).as(field.name()).isNotNull();
    }
  }

  /** An expression over a blank answer or an absent list is neither true nor false. */
  @Test
  void answers_lists_and_yes_or_no_are_never_null() {
    Map<String, Object> row = row(sent("P1", "nowhere", "2012-04-01", 0, 2, "sex", null));
    for (Field field : ParticipationRows.TABLE.fields()) {
      boolean list = field.type() == FieldType.ARRAY;
      if (field.coded() || list || field.type() == FieldType.BOOLEAN) {
        assertThat(row.get(field.name())).as(field.name()).isNotNull();
      }
    }
  }

  @Test
  void entry_data_come_from_the_first_entry_and_results_from_the_last() {
    LocalDate left = LocalDate.of(2013, 12, 20);
    Map<String, Object> row =
        row(
            entry("P1", "2012-04-01", "education", "isced_1", "area", "urban", "disability", "no"),
            sent(
                "P1",
                "pionki",
                "2013-05-01",
                3,
                9,
                "education",
                "isced_3",
                "education_at_exit",
                "isced_3",
                "area",
                "rural",
                "disability",
                "yes",
                "age_at_entry",
                31,
                "labour_status",
                "employed",
                "exit_date",
                left,
                "result_employment",
                "yes",
                "employment_6m",
                "yes",
                "social_progress",
                "no"));
    assertThat(row)
        .containsEntry("entry_date", LocalDate.of(2012, 4, 1))
        .containsEntry("entry_year", 2012)
        .containsEntry("entry_month", 4)
        .containsEntry("entries", 2)
        .containsEntry("office", "radom")
        .containsEntry("education", "isced_1")
        .containsEntry("education_level", 1)
        .containsEntry("area", "urban")
        .containsEntry("disability", "no")
        .containsEntry("age", 30)
        .containsEntry("labour_status", "unemployed")
        .containsEntry("submission", "submission 0")
        .containsEntry("line", 2)
        .containsEntry("education_at_exit_level", 3)
        .containsEntry("exit_date", left)
        .containsEntry("exit_year", 2013)
        .containsEntry("leaver", true)
        .containsEntry("result_employment", "yes")
        .containsEntry("situation_at_exit", "employment")
        .containsEntry("employment_6m", "yes")
        .containsEntry("social_progress", "no")
        .containsEntry("exit_submission", "submission 3")
        .containsEntry("exit_line", 9);
  }

  @Test
  void who_came_back_and_has_not_left_is_no_leaver() {
    Map<String, Object> row =
        row(
            entry("P1", "2012-04-01", "exit_date", LocalDate.of(2012, 9, 1)),
            entry("P1", "2014-05-01"));
    assertThat(row)
        .containsEntry("leaver", false)
        .containsEntry("exit_year", null)
        .containsEntry("return_date", LocalDate.of(2014, 5, 1))
        .containsEntry("days_in_project", null);
  }

  @Test
  void another_project_is_another_row_also_of_the_same_office_and_day() {
    assertThat(
            rows(
                unrelated(),
                entry("P1", "2012-04-01"),
                entry("P2", "2012-04-01"),
                sent("P3", "pionki", "2012-04-01", 0, 2)))
        .extracting(row -> row.get("project"))
        .containsExactly("P1", "P2", "P3");
  }

  @Test
  void the_register_describes_the_state_of_affairs_of_its_newest_file() {
    Snapshots dated =
        Entries.snapshots(
            List.of(
                submission("a.csv", null, List.of()),
                submission("b_2014-12-31.csv", "2014-12-31", List.of())));
    Entry before = sent("P1", "radom", "2014-10-01", 0, 2, "exit_date", LocalDate.of(2014, 12, 1));
    Entry after = sent("P1", "radom", "2014-10-01", 1, 2, "exit_date", LocalDate.of(2014, 12, 1));
    assertThat(rows(dated, before).get(0))
        .containsEntry("observed_until", null)
        .containsEntry("open_3m", false);
    assertThat(rows(dated, before, after).get(0))
        .containsEntry("observed_until", LocalDate.of(2014, 12, 31))
        .containsEntry("open_28d", false)
        .containsEntry("open_3m", true);
  }

  @Test
  void supports_of_other_participations_overlap_and_those_of_its_own_do_not() {
    Object[] internship = {
      "support_form",
      "internship",
      "support_start_date",
      LocalDate.of(2012, 5, 1),
      "support_end_date",
      LocalDate.of(2012, 6, 1)
    };
    List<Map<String, Object>> rows =
        rows(
            unrelated(),
            entry("P1", "2012-04-01", internship),
            entry("P2", "2012-04-01", internship),
            entry("P3", "2012-04-01"));
    assertThat(rows.get(0).get("double_funded")).isEqualTo(List.of("internship"));
    assertThat(rows.get(1).get("double_funded")).isEqualTo(List.of("internship"));
    assertThat((List<?>) rows.get(2).get("double_funded")).isEmpty();
    assertThat((List<?>) row(entry("P1", "2012-04-01", internship)).get("double_funded")).isEmpty();
  }

  @Test
  void nobody_has_no_participations() {
    assertThat(merged()).isEmpty();
    assertThat(rows(unrelated())).isEmpty();
  }
}
