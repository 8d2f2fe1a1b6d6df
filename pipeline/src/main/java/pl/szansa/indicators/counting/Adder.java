package pl.szansa.indicators.counting;

import java.util.List;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;

/** Adds what a row counts and sums to an array of sums, for the measures of one period rule. */
final class Adder {

  /** What a row counts, to be set anew for each. */
  static final class Counted {
    /** A bit per condition that holds. */
    final long[] bits;

    /** Hundredths. */
    final long[] amounts;

    /** See {@link pl.szansa.model.Firsts}. */
    int firsts;

    Counted(Formulas formulas) {
      this.bits = new long[formulas.words()];
      this.amounts = new long[formulas.amounts().size()];
    }

    private boolean holds(int bit) {
      return (bits[bit >> 6] >>> bit & 1) != 0;
    }
  }

  private final long[] counted;
  private final int[] places;
  private final int[] persons;
  private final int[] personPlaces;
  private final int[] amounts;
  private final int[] amountPlaces;
  private final boolean[] squared;
  private final boolean isEmpty;

  Adder(CountPlan plan, Formulas formulas, Layout layout, PeriodRule rule) {
    List<Measure> all = layout.measures().stream().filter(m -> m.period() == rule).toList();
    this.isEmpty = all.isEmpty();
    this.counted = new long[formulas.words()];
    this.places = new int[formulas.words() * Long.SIZE];
    for (Measure measure : of(all, Aggregate.COUNT)) {
      int bit = formulas.bit(plan.column(measure));
      counted[bit >> 6] |= 1L << bit;
      places[bit] = layout.first(measure);
    }
    List<Measure> people = of(all, Aggregate.COUNT_PERSONS);
    this.persons = people.stream().mapToInt(m -> formulas.bit(plan.column(m))).toArray();
    this.personPlaces = people.stream().mapToInt(layout::first).toArray();
    List<Measure> sums = of(all, Aggregate.SUM, Aggregate.SUM_OF_SQUARES);
    this.amounts = sums.stream().mapToInt(m -> plan.column(m) - plan.conditions()).toArray();
    this.amountPlaces = sums.stream().mapToInt(layout::first).toArray();
    this.squared = new boolean[sums.size()];
    for (int i = 0; i < squared.length; i++) {
      squared[i] = sums.get(i).aggregate() == Aggregate.SUM_OF_SQUARES;
    }
  }

  private static List<Measure> of(List<Measure> measures, Aggregate... aggregates) {
    return measures.stream().filter(m -> List.of(aggregates).contains(m.aggregate())).toList();
  }

  boolean isEmpty() {
    return isEmpty;
  }

  /**
   * @param offset of the place, where a measure has one per kind of period
   */
  void add(long[] sums, Counted row, int offset) {
    for (int word = 0; word < counted.length; word++) {
      for (long bits = row.bits[word] & counted[word]; bits != 0; bits &= bits - 1) {
        sums[places[word << 6 | Long.numberOfTrailingZeros(bits)] + offset]++;
      }
    }
    for (int i = 0; i < persons.length; i++) {
      if (row.holds(persons[i])) {
        addPerson(sums, personPlaces[i] + offset, row.firsts);
      }
    }
    for (int i = 0; i < amounts.length; i++) {
      long amount = row.amounts[amounts[i]];
      sums[amountPlaces[i] + offset] += squared[i] ? amount * amount : amount;
    }
  }

  private static void addPerson(long[] sums, int place, int firsts) {
    for (int bits = firsts; bits != 0; bits &= bits - 1) {
      sums[place + Integer.numberOfTrailingZeros(bits)]++;
    }
  }
}
