package pl.szansa.history;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import pl.szansa.model.PackedValues;
import pl.szansa.model.ValueCursor;

/** Goes through two results side by side, an indicator at a time, and tells where they differ. */
final class Comparing {

  private static final PackedValues NONE = new PackedValues.Builder().build();

  /**
   * How much was compared.
   *
   * @param compared how many values either result has
   * @param differing how many are not alike in both
   */
  record Counted(long compared, long differing) {}

  private final Predicate<ValueCursor> told;
  private final Consumer<Differing> differing;
  private long compared;
  private long different;

  private Comparing(Predicate<ValueCursor> told, Consumer<Differing> differing) {
    this.told = told;
    this.differing = differing;
  }

  /**
   * @param before the earlier result, by indicator id
   * @param after the later result, by indicator id
   * @param told of which values that are not alike to tell, by the later one; by the earlier one
   *     where it is gone
   * @param differing is told of them: of an indicator, in the later result's order, then what is
   *     gone
   */
  static Counted compare(
      Iterator<Block> before,
      Iterator<Block> after,
      Predicate<ValueCursor> told,
      Consumer<Differing> differing) {
    Comparing comparing = new Comparing(told, differing);
    comparing.run(before, after);
    return new Counted(comparing.compared, comparing.different);
  }

  private void run(Iterator<Block> before, Iterator<Block> after) {
    Block earlier = next(before);
    Block later = next(after);
    while (earlier != null || later != null) {
      int order =
          earlier == null
              ? 1
              : later == null ? -1 : earlier.indicator().compareTo(later.indicator());
      block(order <= 0 ? earlier.values() : NONE, order >= 0 ? later.values() : NONE);
      earlier = order <= 0 ? next(before) : earlier;
      later = order >= 0 ? next(after) : later;
    }
  }

  private static Block next(Iterator<Block> blocks) {
    return blocks.hasNext() ? blocks.next() : null;
  }

  private void block(PackedValues earlier, PackedValues later) {
    Counterparts counterparts = new Counterparts(earlier, later);
    while (counterparts.next()) {
      compared++;
      ValueCursor value = counterparts.value();
      if (!counterparts.matched()) {
        differs(value, Optional.empty(), Optional.of(value));
      } else if (!counterparts.alike()) {
        differs(value, Optional.of(counterparts.match()), Optional.of(value));
      }
    }
    while (counterparts.nextGone()) {
      compared++;
      ValueCursor gone = counterparts.match();
      differs(gone, Optional.of(gone), Optional.empty());
    }
  }

  private void differs(ValueCursor place, Optional<ValueCursor> was, Optional<ValueCursor> is) {
    different++;
    if (told.test(place)) {
      differing.accept(new Differing(was.map(ValueCursor::value), is.map(ValueCursor::value)));
    }
  }
}
