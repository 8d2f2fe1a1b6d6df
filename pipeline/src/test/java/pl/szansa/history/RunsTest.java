package pl.szansa.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.model.UserError;

class RunsTest {

  private static final Runs RUNS =
      new Runs(
          List.of(
              Results.run("1234aaaaaaaa").numbered(1),
              Results.run("bbbbbbbbbbbb").numbered(2),
              Results.run("1234cccccccc").numbered(12),
              Results.run("1234cccccccc").numbered(13)),
          "w");

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "12, 12",
    "last, 13",
    "previous, 2",
    "bbbb, 2",
    "bbbbbbbbbbbb, 2",
    "1234, 13",
    "1234aa, 1"
  })
  void aRunIsFoundAsPeopleNameIt(String name, int number) {
    assertThat(RUNS.find(name).number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "0", "", "b", "bbb", "dddd", "first", "LAST"})
  void anotherNameIsRefusedWithWhatThereIs(String name) {
    assertThatThrownBy(() -> RUNS.find(name))
        .isInstanceOfSatisfying(
            UserError.class,
            e -> {
              assertThat(e).hasMessage("there is no run \"" + name + "\"");
              assertThat(e.remedy()).contains("1 to 13").contains("szansa runs w");
            });
  }

  @Test
  void withoutRunsThereIsNothingToFind() {
    assertThatThrownBy(() -> new Runs(List.of(), "w"))
        .isInstanceOf(UserError.class)
        .hasMessage("w has no history: no run was finished there yet");
  }

  @Test
  void ofASingleRunThereIsNoPreviousOne() {
    Runs one = new Runs(List.of(Results.run("aaaa").numbered(1)), "w");
    assertThat(one.find("last").number()).isEqualTo(1);
    assertThatThrownBy(() -> one.find("previous"))
        .isInstanceOf(UserError.class)
        .hasMessage("w has only one run, so there is nothing to compare");
  }

  @Test
  void whereAllRunsGaveTheSameThePreviousIsTheOneBefore() {
    Runs same =
        new Runs(
            List.of(
                Results.run("aaaa").numbered(1),
                Results.run("aaaa").numbered(2),
                Results.run("aaaa").numbered(3)),
            "w");
    assertThat(same.find("previous").number()).isEqualTo(2);
  }
}
