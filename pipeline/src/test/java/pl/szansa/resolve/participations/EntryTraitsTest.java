package pl.szansa.resolve.participations;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.szansa.resolve.participations.Entries.entry;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.resolve.rows.ResolvedRow;

/** What the first entry says of a person. */
final class EntryTraitsTest {

  private static Map<String, Object> row(Object... fields) {
    ResolvedRow row = Entries.row();
    new EntryTraits().add(entry("P1", "2012-04-01", fields), row);
    return Entries.byName(row);
  }

  @ParameterizedTest(name = "{0} = {1}: complete {2}")
  @CsvSource({
    // Expected
    "sex, female, true",
    "sex, no_answer, false",
    "labour_status, no_answer, false",
    "education, no_answer, false",
    "age_at_entry,, false",
    // Edge: an answer that the form did not ask for is missing as well
    "sex, not_collected, false",
    "labour_status, refused, false",
    "education, not_collected, false",
    // Edge: the lowest education is an answer; who refuses a sensitive answer still counts
    "education, isced_0, true",
    "disability, refused, true",
    "minority, refused, true",
    "migrant, refused, true",
    "other_disadvantage, refused, true",
    "homeless, no_answer, true",
    "area, no_answer, true",
    // Erroneous: a cell that could not be read
    "sex,, false",
    "labour_status,, false",
    "education,, false",
  })
  void a_record_counts_if_sex_status_age_and_education_are_there(
      String field, String value, boolean complete) {
    assertThat(row(field, value)).containsEntry("complete", complete);
  }

  @ParameterizedTest
  @CsvSource({
    // Expected
    "1980-05-17, 31",
    "1980-03-17, 32",
    // Edge: the birthday itself, the day after, the day of birth
    "1980-04-01, 32",
    "1980-04-02, 31",
    "2012-04-01, 0",
  })
  void age_is_that_of_the_day_of_entry(LocalDate birth, int age) {
    assertThat(row("age_at_entry", null, "birth_date", birth)).containsEntry("age", age);
  }

  @ParameterizedTest
  @CsvSource({
    // who was born on 29 February is a year older on 1 March
    "1992-02-29, 2013-02-28, 20",
    "1992-02-29, 2013-03-01, 21",
    "1992-02-29, 2012-02-29, 20",
  })
  void leap_days_count(LocalDate birth, String entered, int age) {
    ResolvedRow row = Entries.row();
    new EntryTraits().add(entry("P1", entered, "age_at_entry", null, "birth_date", birth), row);
    assertThat(row.get("age")).isEqualTo(age);
  }

  @Test
  void the_stated_age_counts_before_the_birth_date() {
    assertThat(row("age_at_entry", 40, "birth_date", LocalDate.of(1950, 1, 1)))
        .containsEntry("age", 40);
  }

  @ParameterizedTest
  @CsvSource({
    "12, under_25",
    "24, under_25",
    "25, 25_34",
    "34, 25_34",
    "35, 35_44",
    "44, 35_44",
    "45, 45_54",
    "54, 45_54",
    "55, 55_plus",
    "110, 55_plus",
    ", no_answer",
  })
  void ages_have_their_groups(Integer age, String group) {
    assertThat(row("age_at_entry", age)).containsEntry("age_group", group);
  }

  @ParameterizedTest(name = "{0}, {1}, {2}, {3}, {4}: {5}")
  @CsvSource({
    // Expected: yes if any says so, no if one says no and none yes
    "yes, no, not_collected, not_collected, not_collected, yes",
    "no, no, not_collected, not_collected, not_collected, no",
    "not_collected, not_collected, yes, not_collected, not_collected, yes",
    "not_collected, not_collected, not_collected, yes, no, yes",
    "not_collected, not_collected, not_collected, no, yes, yes",
    // Edge: why there is no answer
    "no, refused, not_collected, not_collected, not_collected, no",
    "refused, yes, not_collected, not_collected, not_collected, yes",
    "not_collected, not_collected, refused, not_collected, not_collected, refused",
    "no_answer, refused, not_collected, not_collected, not_collected, refused",
    "no_answer, not_collected, not_collected, not_collected, not_collected, no_answer",
    "not_collected, not_collected, not_collected, not_collected, not_collected, not_collected",
    // Erroneous: none could be read
    ", , , , , no_answer",
  })
  void minority_or_migrant_gathers_what_forms_ask_apart(
      String minority,
      String migrant,
      String atOnce,
      String background,
      String thirdCountry,
      String expected) {
    assertThat(
            row(
                "minority",
                minority,
                "migrant",
                migrant,
                "minority_or_migrant",
                atOnce,
                "foreign_background",
                background,
                "third_country_national",
                thirdCountry))
        .containsEntry("minority_or_migrant", expected);
  }

  @ParameterizedTest(name = "area {0}, degurba {1}: {2}")
  @CsvSource({
    // Expected
    "urban, not_collected, urban",
    "rural, not_collected, rural",
    "not_collected, 1, urban",
    "not_collected, 2, urban",
    "not_collected, 3, rural",
    // Edge: the field of that name goes first; a reason stays a reason
    "urban, 3, urban",
    "no_answer, 3, rural",
    "refused, not_collected, refused",
    "not_collected, no_answer, no_answer",
    "not_collected, not_collected, not_collected",
    // Erroneous
    ", 3, rural",
    ", , no_answer",
  })
  void the_degree_of_urbanisation_tells_the_area(String area, String degurba, String expected) {
    assertThat(row("area", area, "degurba", degurba)).containsEntry("area", expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "disability",
        "minority",
        "migrant",
        "third_country_national",
        "foreign_background",
        "homeless",
        "jobless_household",
        "jobless_household_children",
        "single_adult_household",
        "other_disadvantage",
        "social_assistance_client"
      })
  void answers_stay_what_they_are(String field) {
    for (String answer : new String[] {"yes", "no", "refused", "no_answer", "not_collected"}) {
      assertThat(row(field, answer)).containsEntry(field, answer);
    }
    assertThat(row(field, null)).as("a blank is never a no").containsEntry(field, "no_answer");
  }

  @Test
  void the_row_tells_where_it_stands() {
    assertThat(row()).containsEntry("submission", "submission 0").containsEntry("line", 2);
  }

  /** Also of days before the birth, and of births on leap days. */
  @Test
  void years_are_those_of_the_calendar() {
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(30_000));
      LocalDate day = birth.plusDays(random.nextInt(20_000) - 5_000);
      assertThat(EntryTraits.years(birth, day))
          .as("%s to %s", birth, day)
          .isEqualTo(Period.between(birth, day).getYears());
    }
    LocalDate leapDay = LocalDate.of(2000, 2, 29);
    assertThat(EntryTraits.years(leapDay, LocalDate.of(2018, 2, 28))).isEqualTo(17);
    assertThat(EntryTraits.years(leapDay, LocalDate.of(2018, 3, 1))).isEqualTo(18);
  }
}
