package pl.szansa.disclose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Hides further cells until none that is hidden follows from those that are shown: in every
 * partition with a hidden part another one is hidden too, the smallest first.
 */
final class Settling {

  private final Cells cells;
  private final BitSet hidden;
  private final List<List<Partition>> partitions = new ArrayList<>();
  private final Deque<Partition> open;

  private Settling(Cells cells, List<Partition> partitions, BitSet hidden) {
    this.cells = cells;
    this.hidden = hidden;
    this.open = new ArrayDeque<>(partitions);
    for (int i = 0; i < cells.size(); i++) {
      this.partitions.add(null);
    }
    for (Partition partition : partitions) {
      for (int part : partition.parts()) {
        note(part, partition);
      }
      if (partition.whole() != Partition.KNOWN) {
        note(partition.whole(), partition);
      }
    }
  }

  private void note(int place, Partition partition) {
    if (partitions.get(place) == null) {
      partitions.set(place, new ArrayList<>(4));
    }
    partitions.get(place).add(partition);
  }

  /**
   * @param hidden places of the cells that must not be shown; those hidden beside them are added
   */
  static void settle(Cells cells, List<Partition> partitions, BitSet hidden) {
    if (!hidden.isEmpty()) {
      new Settling(cells, partitions, hidden).run();
    }
  }

  private void run() {
    while (!open.isEmpty()) {
      Partition partition = open.remove();
      if (givenAway(partition)) {
        next(partition).ifPresent(this::hide);
      }
    }
  }

  private void hide(int place) {
    hidden.set(place);
    open.addAll(partitions.get(place));
  }

  /**
   * Whether the sum less the parts that are shown, or the parts themselves, tell what is hidden.
   */
  private boolean givenAway(Partition partition) {
    int gone = 0;
    long sum = 0;
    for (int part : partition.parts()) {
      if (hidden.get(part)) {
        gone++;
        sum = Math.min(Persons.MOST, sum + cells.base(part));
      }
    }
    if (partition.whole() != Partition.KNOWN && hidden.get(partition.whole())) {
      return gone == 0;
    }
    return gone == 1 || gone > 1 && sum <= gone * Persons.ONE;
  }

  /** The smallest part that is shown and not zero; where there is none, the whole. */
  private Optional<Integer> next(Partition partition) {
    int smallest = Spots.NOWHERE;
    for (int part : partition.parts()) {
      if (!hidden.get(part)
          && cells.mayHide(part)
          && cells.base(part) > 0
          && (smallest == Spots.NOWHERE || compare(part, smallest) < 0)) {
        smallest = part;
      }
    }
    int whole = partition.whole();
    boolean spare = whole != Partition.KNOWN && !hidden.get(whole) && cells.mayHide(whole);
    if (smallest == Spots.NOWHERE) {
      return spare ? Optional.of(whole) : Optional.empty();
    }
    return Optional.of(smallest);
  }

  private int compare(int a, int b) {
    int order = Long.compare(cells.base(a), cells.base(b));
    if (order != 0) {
      return order;
    }
    order = cells.spotOf(a).category().compareTo(cells.spotOf(b).category());
    if (order != 0) {
      return order;
    }
    order = cells.indicator(a).indicator().id().compareTo(cells.indicator(b).indicator().id());
    return order != 0 ? order : cells.spotOf(a).period().compareTo(cells.spotOf(b).period());
  }
}
