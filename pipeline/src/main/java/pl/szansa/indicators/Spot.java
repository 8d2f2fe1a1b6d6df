package pl.szansa.indicators;

import java.util.function.ToLongFunction;
import pl.szansa.indicators.counting.AreaKey;
import pl.szansa.indicators.counting.PeriodKey;
import pl.szansa.indicators.counting.Sums;
import pl.szansa.model.Measure;

/**
 * Where a value stands, and what was counted there.
 *
 * @param area level and code
 * @param period kind and code
 * @param breakdown {@code total} or a breakdown's id
 * @param category {@code all} or a category's code
 * @param sums what a measure comes to: a count, or hundredths
 */
record Spot(
    AreaKey area,
    PeriodKey period,
    String breakdown,
    String category,
    ToLongFunction<Measure> sums) {

  static Spot total(AreaKey area, PeriodKey period, Sums sums) {
    return new Spot(area, period, "total", "all", sums::of);
  }

  static Spot category(
      AreaKey area, PeriodKey period, String breakdown, String category, Sums sums) {
    return new Spot(area, period, breakdown, category, sums.of(breakdown, category));
  }

  boolean isTotal() {
    return breakdown.equals("total");
  }
}
