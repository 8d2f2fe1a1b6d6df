package pl.szansa.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsKnownTest {

  private static final List<String> FIELDS =
      List.of(
          "exit_date",
          "result_employment",
          "employment_3m",
          "social_progress",
          "employment_6m",
          "improved_situation_6m");

  /** Left on 2012-03-31; the result was established on 2012-04-20. */
  private static Participation leaver() {
    Row row = new Row(Table.PARTICIPANTS);
    FIELDS.forEach(field -> row.set(field, "yes"));
    row.set("entry_date", LocalDate.of(2011, 10, 1))
        .set("exit_date", LocalDate.of(2012, 3, 31))
        .set("result_date", LocalDate.of(2012, 4, 20));
    return new Participation(row);
  }

  private static List<String> filled(Row row) {
    return FIELDS.stream().filter(field -> !row.lacks(field)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2012-03-30, ''",
    "2012-03-31, exit_date",
    "2012-04-19, exit_date",
    "2012-04-20, exit_date result_employment",
    "2012-06-29, exit_date result_employment",
    "2012-06-30, exit_date result_employment employment_3m social_progress",
    "2012-09-29, exit_date result_employment employment_3m social_progress",
    "2012-09-30, exit_date result_employment employment_3m social_progress employment_6m"
        + " improved_situation_6m",
  })
  void aRegisterSaysWhatItsDayKnows(LocalDate day, String known) {
    assertThat(filled(AsKnown.on(day, leaver()))).isEqualTo(words(known));
  }

  @ParameterizedTest
  @CsvSource({
    "2011-12-31, exit_date",
    "2012-05-01, exit_date result_employment",
    "2012-12-31, exit_date result_employment employment_3m social_progress employment_6m"
        + " improved_situation_6m",
  })
  void aYearsRegisterSaysWhenPeopleLeft(LocalDate day, String known) {
    assertThat(filled(AsKnown.resultsOn(day, leaver()))).isEqualTo(words(known));
  }

  @Test
  void whoHasNotLeftIsAsTheyEntered() {
    Row row = new Row(Table.PARTICIPANTS).set("entry_date", LocalDate.of(2011, 10, 1));
    Participation staying = new Participation(row);
    assertThat(filled(AsKnown.on(LocalDate.of(2015, 1, 1), staying))).isEmpty();
    assertThat(AsKnown.resultsOn(LocalDate.of(2015, 1, 1), staying)).isSameAs(row);
  }

  private static List<String> words(String text) {
    return Stream.of(text)
        .flatMap(t -> Arrays.stream(t.split(" ")))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
