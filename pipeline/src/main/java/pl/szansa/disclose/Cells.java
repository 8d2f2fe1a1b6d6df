package pl.szansa.disclose;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntToLongFunction;
import pl.szansa.model.LongNumbers;
import pl.szansa.model.PackedValues;
import pl.szansa.model.ValueCursor;
import pl.szansa.model.ValueSpot;

/** The values of one area that tell of persons, by place, in published order. */
final class Cells {

  /** In no group. */
  static final long NONE = -1;

  private final Map<String, PersonalIndicator> indicators;
  private final Spots spots;

  /** By place: which of the area's values, indicator, spot, persons behind it, its numbers. */
  private final int[] values;

  private final PersonalIndicator[] of;
  private final int[] spot;
  private final long[] bases;
  private final long[] numerators;
  private final long[] denominators;
  private final LongNumbers places;
  private int size;

  /**
   * @param indicators those that tell of persons, by id
   * @param area whose values' spots are known
   */
  Cells(Map<String, PersonalIndicator> indicators, Spots spots, PackedValues area) {
    this.indicators = indicators;
    this.spots = spots;
    this.values = new int[area.size()];
    this.of = new PersonalIndicator[area.size()];
    this.spot = new int[area.size()];
    this.bases = new long[area.size()];
    this.numerators = new long[area.size()];
    this.denominators = new long[area.size()];
    this.places = new LongNumbers(area.size());
    PersonalIndicator indicator = null;
    ValueCursor value = new ValueCursor(area);
    for (int i = 0; value.next(); i++) {
      indicator = value.beginsRun() ? indicators.get(value.indicator()) : indicator;
      if (indicator != null) {
        add(i, indicator, value);
      }
    }
  }

  private void add(int number, PersonalIndicator indicator, ValueCursor value) {
    values[size] = number;
    of[size] = indicator;
    spot[size] = value.spot();
    numerators[size] = Persons.of(value, ValueCursor.NUMERATOR);
    denominators[size] = Persons.of(value, ValueCursor.DENOMINATOR);
    bases[size] = indicator.base(numerators[size], denominators[size]);
    places.of(key(indicator.number(), value.spot()));
    size++;
  }

  /** Two numbers in one. */
  static long key(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  int size() {
    return size;
  }

  /** Which of the area's values it is. */
  int value(int place) {
    return values[place];
  }

  PersonalIndicator indicator(int place) {
    return of[place];
  }

  /** Number of where it stands. */
  int spot(int place) {
    return spot[place];
  }

  ValueSpot spotOf(int place) {
    return spots.at(spot[place]);
  }

  /** Persons behind the cell, as {@link Persons} counts them. */
  long base(int place) {
    return bases[place];
  }

  /** As {@link Persons} counts; {@link Persons#ABSENT} for none. */
  long numerator(int place) {
    return numerators[place];
  }

  /** The same. */
  long denominator(int place) {
    return denominators[place];
  }

  boolean isTotal(int place) {
    return spotOf(place).isTotal();
  }

  /** What offices publish of themselves stays: totals that are of no trait. */
  boolean mayHide(int place) {
    return of[place].trait() || !isTotal(place);
  }

  /** The place of the cell's indicator at another spot, or {@link Spots#NOWHERE}. */
  int beside(int place, int[] others) {
    int other = others[spot[place]];
    return other == Spots.NOWHERE ? other : places.find(key(of[place].number(), other));
  }

  /** The place of another indicator, at the cell's spot or the total of that. */
  int of(String indicator, int place, boolean total) {
    PersonalIndicator other = indicators.get(indicator);
    int there = total ? spots.totals()[spot[place]] : spot[place];
    return other == null || there == Spots.NOWHERE
        ? Spots.NOWHERE
        : places.find(key(other.number(), there));
  }

  /** The total of the cell's indicator and period, which has to be taken for told if missing. */
  int total(int place) {
    int total = beside(place, spots.totals());
    return total == Spots.NOWHERE ? Partition.KNOWN : total;
  }

  /** Places by indicator and what their spots have in common, as the spots first come. */
  int[][] grouped(int[] common) {
    return grouped(p -> common[spot[p]]);
  }

  /** Places by indicator and a number; those for which that is negative are left out. */
  int[][] grouped(IntToLongFunction common) {
    return groupedAcross(
        p -> {
          long group = common.applyAsLong(p);
          return group < 0 ? NONE : key(of[p].number(), (int) group);
        });
  }

  /** Places by a number, as that first comes; those for which it is negative are left out. */
  int[][] groupedAcross(IntToLongFunction common) {
    LongNumbers groups = new LongNumbers(0);
    int[] group = new int[size];
    int[] sizes = new int[16];
    for (int i = 0; i < size; i++) {
      long key = common.applyAsLong(i);
      group[i] = key < 0 ? Spots.NOWHERE : groups.of(key);
      if (key >= 0) {
        sizes = group[i] < sizes.length ? sizes : Arrays.copyOf(sizes, 2 * sizes.length);
        sizes[group[i]]++;
      }
    }
    int[][] places = new int[groups.size()][];
    for (int i = size - 1; i >= 0; i--) {
      if (group[i] != Spots.NOWHERE) {
        int[] known = places[group[i]];
        places[group[i]] = known == null ? new int[sizes[group[i]]] : known;
        places[group[i]][--sizes[group[i]]] = i;
      }
    }
    return places;
  }
}
