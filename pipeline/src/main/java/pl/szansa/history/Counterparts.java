package pl.szansa.history;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.LongNumbers;
import pl.szansa.model.PackedValues;
import pl.szansa.model.ValueCursor;

/**
 * The values of an indicator in a later result, each beside that of the same place in an earlier
 * one. Both stand in nearly the same order, so that the next one is mostly where it is looked for.
 */
final class Counterparts {

  private record Area(AreaLevel level, String code) {}

  private static final int NOWHERE = LongNumbers.NOWHERE;

  private final ValueCursor before;
  private final ValueCursor after;

  /** Numbers of areas, spots and forms that hold for both results. */
  private final Map<Object, Integer> numbers = new HashMap<>();

  private final Told spotsBefore = new Told(Counterparts::spot);
  private final Told spotsAfter = new Told(Counterparts::spot);
  private final Told formsBefore = new Told(Counterparts::form);
  private final Told formsAfter = new Told(Counterparts::form);

  /** Places of the earlier values, in their order. */
  private final long[] places;

  /** The same, to be looked up; made once the order is another. */
  private LongNumbers table;

  private final BitSet met = new BitSet();
  private int area;
  private int at = NOWHERE;
  private boolean matched;

  /** Of the earlier values, the one after that which was met last. */
  private int expected;

  Counterparts(PackedValues before, PackedValues after) {
    this.before = new ValueCursor(before);
    this.after = new ValueCursor(after);
    this.places = new long[before.size()];
    for (int i = 0; this.before.next(); i++) {
      places[i] = place(this.before, spotsBefore);
    }
  }

  /** The place of a value, whose area is numbered where its run begins. */
  private long place(ValueCursor value, Told spots) {
    if (value.beginsRun()) {
      area = number(new Area(value.level(), value.area()));
    }
    return (long) area << Integer.SIZE | spots.number(value.spot(), value);
  }

  private int number(Object thing) {
    Integer known = numbers.putIfAbsent(thing, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  private static Object spot(ValueCursor value) {
    return List.of(value.period(), value.breakdown(), value.category());
  }

  /** What has to be the same that the digits can be compared. */
  private static Object form(ValueCursor value) {
    int[] scales = new int[ValueCursor.NUMBERS];
    Arrays.setAll(scales, value::scale);
    return List.of(value.status(), value.unit(), Arrays.toString(scales));
  }

  /** Goes to the next later value, and to its counterpart if there is one. */
  boolean next() {
    if (!after.next()) {
      return false;
    }
    long place = place(after, spotsAfter);
    int found =
        expected < places.length && places[expected] == place ? expected : table().find(place);
    matched = found != NOWHERE && !met.get(found);
    if (matched) {
      met.set(found);
      expected = found + 1;
      before.moveTo(found);
    }
    return true;
  }

  private LongNumbers table() {
    if (table == null) {
      table = new LongNumbers(places.length);
      for (long place : places) {
        table.of(place);
      }
    }
    return table;
  }

  /** Goes to the next earlier value that has no counterpart; once there are no later ones. */
  boolean nextGone() {
    at = met.nextClearBit(at + 1);
    if (at >= places.length) {
      return false;
    }
    before.moveTo(at);
    return true;
  }

  /** The later value. */
  ValueCursor value() {
    return after;
  }

  /** Whether the later value has a counterpart. */
  boolean matched() {
    return matched;
  }

  /** The counterpart, or the earlier value that has none. */
  ValueCursor match() {
    return before;
  }

  /** Whether both say the same: status, numbers, limits and unit. */
  boolean alike() {
    boolean byDigits =
        formsBefore.number(before.form(), before) == formsAfter.number(after.form(), after);
    if (!byDigits && (before.status() != after.status() || before.unit() != after.unit())) {
      return false;
    }
    for (int i = 0; i < ValueCursor.NUMBERS; i++) {
      if (!(byDigits ? sameDigits(i) : sameNumber(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameDigits(int number) {
    int scale = after.scale(number);
    return scale == ValueCursor.NONE
        || (scale == ValueCursor.LARGE
            ? sameNumber(number)
            : before.units(number) == after.units(number));
  }

  private boolean sameNumber(int number) {
    BigDecimal a = before.number(number);
    BigDecimal b = after.number(number);
    return a == null || b == null ? a == b : a.compareTo(b) == 0;
  }

  /** Numbers that hold for both results, by those that a cursor tells the same things by. */
  private final class Told {

    private final Function<ValueCursor, Object> thing;
    private int[] known = {};

    Told(Function<ValueCursor, Object> thing) {
      this.thing = thing;
    }

    int number(int told, ValueCursor value) {
      return told < known.length && known[told] != NOWHERE ? known[told] : anew(told, value);
    }

    private int anew(int told, ValueCursor value) {
      if (told >= known.length) {
        int length = known.length;
        known = Arrays.copyOf(known, 2 * told + 16);
        Arrays.fill(known, length, known.length, NOWHERE);
      }
      known[told] = Counterparts.this.number(thing.apply(value));
      return known[told];
    }
  }
}
