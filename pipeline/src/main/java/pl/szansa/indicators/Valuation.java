package pl.szansa.indicators;

import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.intervals.Evidence;
import pl.szansa.indicators.intervals.IntervalChoice;
import pl.szansa.model.Measure;

/** How values are made of what was counted. */
final class Valuation {

  private final IntervalChoice intervals;
  private final BiFunction<CatalogueEntry, Spot, Evidence.Ratio> byProject;
  private final Figures figures;

  /**
   * @param intervals which intervals are computed
   * @param byProject numerator and denominator of an indicator by project
   */
  Valuation(IntervalChoice intervals, BiFunction<CatalogueEntry, Spot, Evidence.Ratio> byProject) {
    this.intervals = intervals;
    this.byProject = byProject;
    this.figures = new Figures(intervals.confidence().doubleValue());
  }

  /**
   * @param ever sums of the whole area over all years, to tell a missing register from a zero
   */
  EntryInArea of(CatalogueEntry entry, ToLongFunction<Measure> ever) {
    return new EntryInArea(entry, intervals, byProject, figures, ever);
  }
}
