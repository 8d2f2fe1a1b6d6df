package pl.szansa.indicators.counting;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;

/** Adds a row's values to an array of sums, for the measures of one period rule. */
final class Adder {

  private final int[] columns;
  private final int[] places;
  private final Aggregate[] aggregates;

  Adder(CountPlan plan, Layout layout, PeriodRule rule) {
    List<Measure> measures = new ArrayList<>();
    layout.measures().stream().filter(m -> m.period() == rule).forEach(measures::add);
    this.columns = measures.stream().mapToInt(plan::column).toArray();
    this.places = measures.stream().mapToInt(layout::first).toArray();
    this.aggregates = measures.stream().map(Measure::aggregate).toArray(Aggregate[]::new);
  }

  boolean isEmpty() {
    return columns.length == 0;
  }

  /**
   * @param values of the plan's columns
   * @param firsts the row's bits, see {@link pl.szansa.model.Firsts}
   * @param offset of the place, where a measure has one per kind of period
   */
  void add(long[] sums, long[] values, int firsts, int offset) {
    for (int i = 0; i < columns.length; i++) {
      long value = values[columns[i]];
      if (value == 0) {
        continue;
      }
      int place = places[i] + offset;
      switch (aggregates[i]) {
        case COUNT, SUM -> sums[place] += value;
        case SUM_OF_SQUARES -> sums[place] += value * value;
        case COUNT_PERSONS -> addPerson(sums, place, firsts);
      }
    }
  }

  private static void addPerson(long[] sums, int place, int firsts) {
    for (int bits = firsts; bits != 0; bits &= bits - 1) {
      sums[place + Integer.numberOfTrailingZeros(bits)]++;
    }
  }
}
