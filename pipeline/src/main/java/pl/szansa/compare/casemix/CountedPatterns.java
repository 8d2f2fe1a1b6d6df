package pl.szansa.compare.casemix;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Who was asked for the outcomes and had them.
 *
 * @param bits of the outcomes
 * @param offices by office_id
 * @param events of all offices, by pattern and outcome
 */
record CountedPatterns(OutcomeBits bits, Map<String, OfOffice> offices, PatternCounts events)
    implements Serializable {

  /**
   * Those of one office.
   *
   * @param people by pattern and base
   * @param events by outcome
   */
  record OfOffice(PatternCounts people, int[] events) implements Serializable {

    OfOffice(OutcomeBits bits) {
      this(new PatternCounts(bits.bases()), new int[bits.outcomes()]);
    }

    /**
     * Adds a person who is asked for something.
     *
     * @param all events of all offices
     */
    void add(int pattern, long holds, OutcomeBits bits, PatternCounts all) {
      int place = people.place(pattern);
      for (int base = 0; base < bits.bases(); base++) {
        if (bits.asked(base, holds)) {
          people.add(place, base, 1);
        }
      }
      int overall = -1;
      for (int outcome = 0; outcome < events.length; outcome++) {
        if (bits.event(outcome, holds)) {
          overall = overall < 0 ? all.place(pattern) : overall;
          all.add(overall, outcome, 1);
          events[outcome]++;
        }
      }
    }

    private OfOffice add(OfOffice other) {
      people.add(other.people);
      for (int i = 0; i < events.length; i++) {
        events[i] += other.events[i];
      }
      return this;
    }
  }

  /** Nobody yet. */
  CountedPatterns(OutcomeBits bits) {
    this(bits, new HashMap<>(), new PatternCounts(bits.outcomes()));
  }

  void add(CountedPatterns more) {
    events.add(more.events);
    more.offices.forEach(this::add);
  }

  void add(String office, OfOffice more) {
    offices.merge(office, more, OfOffice::add);
  }

  /** The same, the patterns of each office in order. */
  CountedPatterns sorted() {
    Map<String, OfOffice> sorted = new TreeMap<>();
    offices.forEach((id, one) -> sorted.put(id, new OfOffice(one.people.sorted(), one.events)));
    return new CountedPatterns(bits, sorted, events);
  }

  /** By outcome, people and events of all offices together by pattern. */
  List<TreeMap<Integer, int[]>> all() {
    PatternCounts people = new PatternCounts(bits.bases());
    offices.values().forEach(office -> people.add(office.people));
    return IntStream.range(0, bits.outcomes()).mapToObj(i -> all(i, people)).toList();
  }

  private TreeMap<Integer, int[]> all(int outcome, PatternCounts people) {
    TreeMap<Integer, int[]> all = new TreeMap<>();
    for (int place = 0; place < people.size(); place++) {
      int asked = people.at(place, bits.base(outcome));
      if (asked > 0) {
        int pattern = people.pattern(place);
        all.put(pattern, new int[] {asked, events.of(pattern, outcome)});
      }
    }
    return all;
  }

  /**
   * How many events of an outcome an office could expect, summed in the order of the patterns.
   *
   * @param probabilities by pattern
   */
  double expected(String office, int outcome, double[] probabilities) {
    OfOffice counted = offices.get(office);
    double expected = 0;
    for (int place = 0; counted != null && place < counted.people.size(); place++) {
      int asked = counted.people.at(place, bits.base(outcome));
      if (asked > 0) {
        expected += asked * probabilities[counted.people.pattern(place)];
      }
    }
    return expected;
  }

  /** How many events of an outcome an office had. */
  long observed(String office, int outcome) {
    OfOffice counted = offices.get(office);
    return counted == null ? 0 : counted.events[outcome];
  }
}
