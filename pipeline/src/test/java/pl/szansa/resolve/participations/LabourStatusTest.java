package pl.szansa.resolve.participations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.resolve.persons.Answers;

final class LabourStatusTest {

  @ParameterizedTest(name = "{0}, {1}, {2} months, aged {3}: {4}")
  @CsvSource({
    // Expected: the detail tells
    "unemployed, long_term_unemployed, , 40, unemployed_long_term",
    "unemployed, registered_unemployed, , 40, unemployed",
    "inactive, in_education, , 20, inactive_in_education",
    "inactive, not_in_education, , 40, inactive",
    "employed, farmer, , 40, farmer",
    "employed, self_employed, , 40, self_employed",
    "employed, large_enterprise, , 40, employed",
    // Expected: the months tell
    "unemployed, , 24, 40, unemployed_long_term",
    "unemployed, , 7, 24, unemployed_long_term",
    "unemployed, registered_unemployed, 13, 40, unemployed_long_term",
    "unemployed_long_term, , , 40, unemployed_long_term",
    // Edge: more than 12 months from 25 years on, more than 6 before
    "unemployed, , 12, 25, unemployed",
    "unemployed, , 13, 25, unemployed_long_term",
    "unemployed, , 6, 24, unemployed",
    "unemployed, , 7, 25, unemployed",
    "unemployed, , 0, 24, unemployed",
    // Edge: without an age only the longer limit is sure
    "unemployed, , 7, , unemployed",
    "unemployed, , 13, , unemployed_long_term",
    // Edge: the labour office's long term is another one, what is stated stays
    "unemployed_long_term, , 3, 40, unemployed_long_term",
    // Erroneous: details of another status, months of those who have work, no status
    "employed, long_term_unemployed, , 40, employed",
    "unemployed, in_education, , 20, unemployed",
    "inactive, , 36, 40, inactive",
    "employed, , 36, 40, employed",
    "no_answer, long_term_unemployed, 36, 40, no_answer",
    "refused, , , 40, refused",
    ", long_term_unemployed, , 40, no_answer",
  })
  void the_status_follows_from_detail_months_and_age(
      String status, String detail, Integer months, Integer age, String expected) {
    assertThat(LabourStatus.of(status, detail, months, age)).isEqualTo(expected);
    if (Answers.given(expected)) {
      assertThat(ParticipationRows.TABLE.field("labour_status").code(expected)).isPresent();
    }
  }

  @ParameterizedTest(name = "{0}, {1} months: {2}")
  @CsvSource({
    // Expected
    "unemployed, 3, under_6_months",
    "unemployed, 8, 6_11_months",
    "unemployed_long_term, 18, 12_23_months",
    "unemployed_long_term, 60, 24_months_plus",
    "employed, , not_unemployed",
    // Edge
    "unemployed, 0, under_6_months",
    "unemployed, 5, under_6_months",
    "unemployed, 6, 6_11_months",
    "unemployed, 11, 6_11_months",
    "unemployed, 12, 12_23_months",
    "unemployed_long_term, 23, 12_23_months",
    "unemployed_long_term, 24, 24_months_plus",
    "unemployed, , not_long_term",
    "unemployed_long_term, , long_term",
    // Erroneous
    "inactive, 30, not_unemployed",
    "no_answer, 30, no_answer",
    "refused, , refused",
  })
  void the_length_has_its_bands(String status, Integer months, String band) {
    assertThat(LabourStatus.unemploymentLength(status, months)).isEqualTo(band);
    if (Answers.given(band)) {
      assertThat(ParticipationRows.TABLE.field("unemployment_length").code(band)).isPresent();
    }
  }
}
