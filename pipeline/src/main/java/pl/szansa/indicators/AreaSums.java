package pl.szansa.indicators;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.counting.AreaKey;
import pl.szansa.indicators.counting.Counts;
import pl.szansa.indicators.counting.PeriodKey;
import pl.szansa.indicators.counting.Sums;

/** The sums of one area by period, over the offices that an entry may be counted over. */
final class AreaSums {

  private final Counts counts;
  private final AreaKey area;
  private final NavigableMap<PeriodKey, Sums> all;
  private final Map<Counts.Offices, NavigableMap<PeriodKey, Sums>> some = new HashMap<>();

  AreaSums(Counts counts, AreaKey area) {
    this.counts = counts;
    this.area = area;
    this.all = counts.sums(area);
  }

  /** Over all years, whatever the office. */
  Sums ever() {
    return all.get(PeriodKey.ALL);
  }

  NavigableMap<PeriodKey, Sums> all() {
    return all;
  }

  /**
   * What one office spent is not divided by whom another supported, nor by the results that
   * another's form asked for.
   */
  NavigableMap<PeriodKey, Sums> of(CatalogueEntry entry) {
    return entry.acrossRelations()
        ? some.computeIfAbsent(
            counts.matched(entry.collected()), offices -> counts.sums(area, offices))
        : all;
  }
}
