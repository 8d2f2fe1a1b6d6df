package pl.szansa.compare.casemix;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * People by pattern: of each outcome how many were asked for it, and how many of them had it, in
 * turn.
 */
final class Patterns implements Serializable {

  private final HashMap<Integer, int[]> counts = new HashMap<>();
  private final int outcomes;

  Patterns(int outcomes) {
    this.outcomes = outcomes;
  }

  /** The counts of a pattern, to be added to. */
  int[] of(int pattern) {
    return counts.computeIfAbsent(pattern, p -> new int[2 * outcomes]);
  }

  Patterns add(Patterns others) {
    others.counts.forEach(
        (pattern, theirs) -> {
          int[] ours = of(pattern);
          for (int i = 0; i < ours.length; i++) {
            ours[i] += theirs[i];
          }
        });
    return this;
  }

  /** By pattern, in order. */
  Map<Integer, int[]> sorted() {
    return new TreeMap<>(counts);
  }
}
