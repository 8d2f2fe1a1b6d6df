package pl.szansa.history;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;

/** Goes through two results side by side, an indicator at a time, and tells where they differ. */
final class Comparing {

  private record Place(
      AreaLevel level, String area, String period, String breakdown, String category) {

    static Place of(IndicatorValue v) {
      return new Place(v.level(), v.area(), v.period(), v.breakdown(), v.category());
    }
  }

  private final Iterator<Block> before;
  private final Iterator<Block> after;
  private final Consumer<Differing> differing;
  private long compared;

  private Comparing(Iterator<Block> before, Iterator<Block> after, Consumer<Differing> differing) {
    this.before = before;
    this.after = after;
    this.differing = differing;
  }

  /**
   * @param before the earlier result, by indicator id
   * @param after the later result, by indicator id
   * @param differing is told of every value that is not alike in both
   * @return how many values either result has
   */
  static long compare(
      Iterator<Block> before, Iterator<Block> after, Consumer<Differing> differing) {
    Comparing comparing = new Comparing(before, after, differing);
    comparing.run();
    return comparing.compared;
  }

  private void run() {
    Block earlier = next(before);
    Block later = next(after);
    while (earlier != null || later != null) {
      int order =
          earlier == null
              ? 1
              : later == null ? -1 : earlier.indicator().compareTo(later.indicator());
      block(order <= 0 ? earlier.values() : List.of(), order >= 0 ? later.values() : List.of());
      earlier = order <= 0 ? next(before) : earlier;
      later = order >= 0 ? next(after) : later;
    }
  }

  private static Block next(Iterator<Block> blocks) {
    return blocks.hasNext() ? blocks.next() : null;
  }

  private void block(List<IndicatorValue> earlier, List<IndicatorValue> later) {
    Map<Place, IndicatorValue> known = new LinkedHashMap<>();
    earlier.forEach(v -> known.put(Place.of(v), v));
    for (IndicatorValue value : later) {
      Optional<IndicatorValue> match = Optional.ofNullable(known.remove(Place.of(value)));
      if (match.isEmpty() || !Differing.alike(match.get(), value)) {
        differing.accept(new Differing(match, Optional.of(value)));
      }
    }
    known.values().forEach(v -> differing.accept(new Differing(Optional.of(v), Optional.empty())));
    compared += later.size() + known.size();
  }
}
