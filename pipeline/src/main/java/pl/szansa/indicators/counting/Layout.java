package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Firsts;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.PeriodKind;

/**
 * Where the sums of measures stand in an array. What does not add up over areas or periods has a
 * place for each: persons one per area level and kind of period, what lasts one per kind of period.
 */
public final class Layout implements Serializable {

  private final Map<Measure, Integer> first = new LinkedHashMap<>();
  private int width;

  Layout(Collection<Measure> measures) {
    for (Measure measure : measures) {
      if (first.putIfAbsent(measure, width) == null) {
        width += places(measure);
      }
    }
  }

  private static int places(Measure measure) {
    if (measure.aggregate() == Aggregate.COUNT_PERSONS) {
      return Integer.SIZE;
    }
    return measure.period().lasting() ? PeriodKind.values().length : 1;
  }

  Set<Measure> measures() {
    return first.keySet();
  }

  int width() {
    return width;
  }

  /** The first place of a measure. */
  int first(Measure measure) {
    return first.get(measure);
  }

  /** The place of a measure's sum for an area level and kind of period. */
  public int place(Measure measure, AreaLevel level, PeriodKind kind) {
    int place = first.get(measure);
    if (measure.aggregate() == Aggregate.COUNT_PERSONS) {
      return place + Firsts.index(level, kind);
    }
    return measure.period().lasting() ? place + kind.ordinal() : place;
  }
}
