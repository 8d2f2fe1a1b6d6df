package pl.szansa.compare.casemix;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Which bits of a row say that an outcome is asked for, and which one that it is there. Outcomes
 * that are asked for of the same people share one number of them.
 */
final class OutcomeBits implements Serializable {

  private final long[] events;
  private final long[] bases;
  private final int[] baseOf;

  /**
   * @param asked by outcome, the bits that all have to be set
   * @param events by outcome, the bit that has to be set beside these
   */
  OutcomeBits(long[] asked, long[] events) {
    this.events = events;
    this.bases = Arrays.stream(asked).distinct().toArray();
    this.baseOf =
        Arrays.stream(asked)
            .mapToInt(a -> Arrays.stream(bases).boxed().toList().indexOf(a))
            .toArray();
  }

  /** How many outcomes there are. */
  int outcomes() {
    return events.length;
  }

  /** How many different kinds of people are asked. */
  int bases() {
    return bases.length;
  }

  /** The number of those who are asked for an outcome. */
  int base(int outcome) {
    return baseOf[outcome];
  }

  boolean anyAsked(long holds) {
    for (long base : bases) {
      if ((holds & base) == base) {
        return true;
      }
    }
    return false;
  }

  boolean asked(int base, long holds) {
    return (holds & bases[base]) == bases[base];
  }

  boolean event(int outcome, long holds) {
    return asked(baseOf[outcome], holds) && (holds & events[outcome]) != 0;
  }
}
