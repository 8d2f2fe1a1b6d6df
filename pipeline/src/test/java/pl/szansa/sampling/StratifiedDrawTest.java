package pl.szansa.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StratifiedDrawTest {

  private static List<Leaver> people(int n) {
    List<Leaver> people = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String stratum = i % 10 == 0 ? "employed" : i % 3 == 0 ? "inactive" : "unemployed";
      people.add(
          new Leaver("p" + i, "P" + i % 4, "o", LocalDate.of(2012, 1, 1), stratum, "s", i + 2));
    }
    return people;
  }

  private static NavigableMap<String, Long> sizes(List<Leaver> people) {
    NavigableMap<String, Long> sizes = new TreeMap<>();
    people.forEach(p -> sizes.merge(p.stratum(), 1L, Long::sum));
    return sizes;
  }

  private static List<Leaver> drawn(List<Leaver> people, long n, long seed) {
    return new StratifiedDraw(sizes(people), n, seed).draw(people.iterator());
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    List<Leaver> people = people(1000);
    List<Leaver> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, new Random(3));
    assertThat(drawn(shuffled, 100, 7)).isEqualTo(drawn(people, 100, 7));
  }

  @Test
  void anotherSeedDrawsOthers() {
    assertThat(drawn(people(1000), 100, 8)).isNotEqualTo(drawn(people(1000), 100, 7));
  }

  @Test
  void everyStratumHasItsShareAndNobodyIsDrawnTwice() {
    List<Leaver> drawn = drawn(people(1000), 100, 7);
    assertThat(drawn).doesNotHaveDuplicates();
    assertThat(sizes(drawn)).isEqualTo(Map.of("employed", 10L, "inactive", 30L, "unemployed", 60L));
  }

  @Test
  void ofFewEverybodyIsDrawn() {
    assertThat(drawn(people(15), 15, 7)).containsExactlyInAnyOrderElementsOf(people(15));
  }

  /** 2,000 seeds: each of 50 people of a stratum is drawn in a fifth of them, give or take 5 sd. */
  @Test
  void everybodyIsAsProbableAsTheOthers() {
    List<Leaver> people = people(50).stream().map(p -> with(p, "one")).toList();
    Map<String, Integer> times = new HashMap<>();
    for (long seed = 0; seed < 2000; seed++) {
      drawn(people, 10, seed).forEach(p -> times.merge(p.person(), 1, Integer::sum));
    }
    assertThat(times).hasSize(50);
    assertThat(times.values()).allSatisfy(t -> assertThat(t).isBetween(310, 490));
  }

  private static Leaver with(Leaver p, String stratum) {
    return new Leaver(
        p.person(), p.project(), p.office(), p.exitDate(), stratum, p.submission(), p.line());
  }
}
