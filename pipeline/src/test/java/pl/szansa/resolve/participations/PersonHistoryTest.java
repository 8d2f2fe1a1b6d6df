package pl.szansa.resolve.participations;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.szansa.resolve.participations.Entries.entry;
import static pl.szansa.resolve.participations.Entries.sent;
import static pl.szansa.resolve.participations.Entries.unrelated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.resolve.participations.PersonHistory.Merged;
import pl.szansa.resolve.persons.Entry;

class PersonHistoryTest {

  // Expected

  @Test
  void oneEntryIsOneParticipation() {
    Entry only = entry("P1", "2012-04-01");
    assertThat(PersonHistory.resolve(List.of(only), unrelated()))
        .containsExactly(
            new Merged(only, only, 1, "no_answer", "no_answer", List.of(only), List.of()));
  }

  @Test
  void reentryToTheSameProjectIsOneParticipationWithTheFirstEntryAndTheLastResults() {
    Entry first = entry("P1", "2012-04-01");
    Entry second = entry("P1", "2013-05-01");
    Entry third = entry("P1", "2014-01-10");
    Merged merged = PersonHistory.resolve(List.of(third, first, second), unrelated()).get(0);
    assertThat(merged.first()).isSameAs(first);
    assertThat(merged.last()).isSameAs(third);
    assertThat(merged.entries()).isEqualTo(3);
    assertThat(merged.rows()).containsExactly(first, second, third);
    assertThat(merged.aboutLast()).containsExactly(third);
  }

  @Test
  void anotherProjectIsAnotherParticipation() {
    Entry first = entry("P2", "2012-04-01");
    Entry other = entry("P1", "2013-05-01");
    assertThat(PersonHistory.resolve(List.of(other, first), unrelated()))
        .extracting(m -> m.first().project())
        .containsExactly("P2", "P1");
  }

  @Test
  void theNewestSubmissionOfAnEntryWins() {
    Entry june = sent("P1", "radom", "2014-02-03", 0, 7, "completed_path", "no_answer");
    Entry december = sent("P1", "radom", "2014-02-03", 2, 9, "completed_path", "yes");
    Entry september = sent("P1", "radom", "2014-02-03", 1, 8, "completed_path", "no");
    List<Merged> merged = PersonHistory.resolve(List.of(june, december, september), unrelated());
    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).first()).isSameAs(december);
    assertThat(merged.get(0).last()).isSameAs(december);
    assertThat(merged.get(0).entries()).isEqualTo(1);
    assertThat(merged.get(0).aboutLast()).containsExactly(june, september, december);
  }

  @Test
  void anOlderFileThatIsSentAgainReplacesNothing() {
    Entry newer = sent("P1", "radom", "2014-02-03", 5, 2, "result_employment", "yes");
    Entry older = sent("P1", "radom", "2014-02-03", 4, 900, "result_employment", "no");
    assertThat(PersonHistory.resolve(List.of(newer, older), unrelated()).get(0).last())
        .isSameAs(newer);
  }

  // Edge

  @Test
  void ofTwoRowsOfOneFileTheLaterCounts() {
    Entry above = sent("P1", "radom", "2014-02-03", 1, 10);
    Entry below = sent("P1", "radom", "2014-02-03", 1, 11);
    assertThat(PersonHistory.resolve(List.of(below, above), unrelated()).get(0).first())
        .isSameAs(below);
  }

  @Test
  void projectsEnteredOnTheSameDayStandInTheOrderOfTheirNumbers() {
    assertThat(
            PersonHistory.resolve(
                List.of(entry("P2", "2012-04-01"), entry("P1", "2012-04-01")), unrelated()))
        .extracting(m -> m.first().project())
        .containsExactly("P1", "P2");
  }

  @Test
  void theOrderOfTheRowsChangesNothing() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      entries.add(sent("P" + i % 3, "radom", "2012-0" + (1 + i % 7) + "-01", i % 5, i));
    }
    List<Merged> expected = PersonHistory.resolve(entries, unrelated());
    Random random = new Random(20141231L);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(entries, random);
      assertThat(PersonHistory.resolve(entries, unrelated())).isEqualTo(expected);
    }
  }

  @Test
  void nobodyHasNoParticipations() {
    assertThat(PersonHistory.resolve(List.of(), unrelated())).isEmpty();
  }

  static Stream<Arguments> socialContracts() {
    return Stream.of(
        // Expected: a contract in any entry is a contract
        Arguments.of(List.of("yes", "no"), "yes"),
        Arguments.of(List.of("no", "yes"), "yes"),
        Arguments.of(List.of("no", "yes", "no"), "yes"),
        Arguments.of(List.of("no", "no"), "no"),
        // Edge: an answer is worth more than none, whenever it was given
        Arguments.of(List.of("no", "not_collected"), "no"),
        Arguments.of(List.of("not_collected", "no"), "no"),
        Arguments.of(List.of("no_answer", "yes"), "yes"),
        // Erroneous: none at all stays what it is, never a no
        Arguments.of(List.of("not_collected", "not_collected"), "not_collected"),
        Arguments.of(List.of("no_answer", "refused"), "refused"));
  }

  @ParameterizedTest
  @MethodSource("socialContracts")
  void aContractOfAnyEntryCounts(List<String> contracts, String expected) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < contracts.size(); i++) {
      String date = "201" + i + "-03-01";
      entries.add(
          entry(
              "P1",
              date,
              "social_contract",
              contracts.get(i),
              "local_activity_programme",
              contracts.get(i)));
    }
    Merged merged = PersonHistory.resolve(entries, unrelated()).get(0);
    assertThat(merged.socialContract()).isEqualTo(expected);
    assertThat(merged.localActivityProgramme()).isEqualTo(expected);
  }

  @Test
  void aContractThatANewerFileTookBackDoesNotCount() {
    Entry before = sent("P1", "radom", "2014-02-03", 0, 2, "social_contract", "yes");
    Entry after = sent("P1", "radom", "2014-02-03", 1, 2, "social_contract", "no");
    assertThat(PersonHistory.resolve(List.of(before, after), unrelated()).get(0).socialContract())
        .isEqualTo("no");
  }
}
