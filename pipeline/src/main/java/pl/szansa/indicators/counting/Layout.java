package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Firsts;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.PeriodKind;

/**
 * Where measures stand: what is counted in lanes, each a bit of a word, of which {@link Shape}
 * makes counters; what is summed in slots. What does not add up over areas or periods has a place
 * for each: persons one per area level and kind of period, what lasts one per kind of period.
 */
final class Layout implements Serializable {

  private final Map<Measure, Integer> lanes = new LinkedHashMap<>();
  private final Map<Measure, Integer> slots = new LinkedHashMap<>();
  private int allLanes;
  private int allSlots;

  /**
   * @param measures those that stand beside each other come to lie in the same words
   */
  Layout(Collection<Measure> measures) {
    for (Measure measure : measures) {
      if (isAmount(measure)) {
        slots.put(measure, allSlots);
        allSlots += kinds(measure.period());
      } else if (measure.aggregate() == Aggregate.COUNT) {
        lanes.put(measure, allLanes);
        allLanes += kinds(measure.period());
      }
    }
    for (Measure measure : measures) {
      if (measure.aggregate() == Aggregate.COUNT_PERSONS) {
        // the bits of the persons are put in as they are
        int first = (allLanes + Integer.SIZE - 1) / Integer.SIZE * Integer.SIZE;
        lanes.put(measure, first);
        allLanes = first + Integer.SIZE;
      }
    }
  }

  static boolean isAmount(Measure measure) {
    return measure.aggregate() == Aggregate.SUM || measure.aggregate() == Aggregate.SUM_OF_SQUARES;
  }

  private static int kinds(PeriodRule rule) {
    return rule.lasting() ? PeriodKind.values().length : 1;
  }

  /** What is counted. */
  Set<Measure> counted() {
    return lanes.keySet();
  }

  /** What is summed. */
  Set<Measure> summed() {
    return slots.keySet();
  }

  /** How many words the lanes take. */
  int words() {
    return (allLanes + Long.SIZE - 1) / Long.SIZE;
  }

  /** What is summed in a slot. */
  Measure summed(int slot) {
    return slots.entrySet().stream()
        .filter(e -> e.getValue() <= slot)
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  int slots() {
    return allSlots;
  }

  /** The lane of what is counted, or the slot of what is summed, at a level and kind of period. */
  int place(Measure measure, AreaLevel level, PeriodKind kind) {
    return measure.aggregate() == Aggregate.COUNT_PERSONS
        ? lanes.get(measure) + Firsts.index(level, kind)
        : place(measure, kind);
  }

  private int place(Measure measure, PeriodKind kind) {
    int first = isAmount(measure) ? slots.get(measure) : lanes.get(measure);
    return measure.period().lasting() ? first + kind.ordinal() : first;
  }

  /** The first lane of those who count persons. */
  int[] persons() {
    return lanes.keySet().stream()
        .filter(m -> m.aggregate() == Aggregate.COUNT_PERSONS)
        .mapToInt(lanes::get)
        .toArray();
  }

  /** All lanes of a measure, as bits. */
  long[] lanes(Measure measure) {
    boolean persons = measure.aggregate() == Aggregate.COUNT_PERSONS;
    int first = lanes.get(measure);
    return bits(first, first + (persons ? Integer.SIZE : kinds(measure.period())));
  }

  private long[] bits(int from, int to) {
    long[] bits = new long[words()];
    for (int lane = from; lane < to; lane++) {
      bits[lane / Long.SIZE] |= 1L << lane;
    }
    return bits;
  }

  /** The lanes in which a row counts in a period by a rule, as bits. */
  long[] due(PeriodRule rule, PeriodKind kind) {
    long[] due = new long[words()];
    for (Measure measure : lanes.keySet()) {
      if (measure.period() == rule) {
        int lane = place(measure, kind);
        add(due, rule.lasting() ? bits(lane, lane + 1) : lanes(measure));
      }
    }
    return due;
  }

  /** Sets bits that are set in others. */
  static void add(long[] bits, long[] others) {
    for (int word = 0; word < bits.length; word++) {
      bits[word] |= others[word];
    }
  }

  /** The slots to which a row adds in a period by a rule. */
  List<Integer> dueSlots(PeriodRule rule, PeriodKind kind) {
    List<Integer> due = new ArrayList<>();
    for (Measure measure : slots.keySet()) {
      if (measure.period() == rule) {
        due.add(place(measure, kind));
      }
    }
    return due;
  }
}
