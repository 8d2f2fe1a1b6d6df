package pl.szansa.resolve.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswersTest {

  @ParameterizedTest
  @CsvSource({
    // Expected: yes before no before the reasons
    "yes, no, yes",
    "no, refused, no",
    "refused, no_answer, refused",
    "no_answer, not_collected, no_answer",
    "not_collected, not_collected, not_collected",
    "yes, yes, yes",
    // Edge: a cell that could not be read was asked for, and so was what is on no list
    "not_collected, , no_answer",
    ", , no_answer",
    ", refused, refused",
    "maybe, not_collected, no_answer",
    "maybe, no, no",
  })
  void the_weightier_of_two_answers_counts(String one, String other, String both) {
    assertThat(Answers.either(one, other)).isEqualTo(both);
    assertThat(Answers.either(other, one)).isEqualTo(both);
    assertThat(Answers.any(Arrays.asList(one, other))).isEqualTo(both);
  }

  @Test
  void who_was_not_asked_has_no_answer_collected() {
    assertThat(Answers.any(List.of())).isEqualTo("not_collected");
  }
}
