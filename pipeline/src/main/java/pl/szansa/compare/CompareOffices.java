package pl.szansa.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Direction;
import pl.szansa.model.Funnel;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.ValueStatus;

/**
 * Judges each office's value against its yardsticks of the same period: better or worse only where
 * the office's interval leaves the reference's value out, similar where it holds it, not judged
 * where there is no value; and says where it lies in the funnel around the reference.
 *
 * <p>Compared are indicators that have an interval and either a direction, to judge by, or a
 * funnel; over all years and by year: half a year of an office is too little to be told from
 * chance.
 */
final class CompareOffices {

  private static final Set<PeriodKind> PERIODS = EnumSet.of(PeriodKind.ALL, PeriodKind.YEAR);

  private final IndicatorValues values;
  private final Yardsticks yardsticks;
  private final List<Comparison> comparisons = new ArrayList<>();
  private final List<Funnel> funnels = new ArrayList<>();

  /**
   * What comparing gave.
   *
   * @param comparisons by indicator, period, office and reference
   * @param funnels around the references
   */
  record Compared(List<Comparison> comparisons, List<Funnel> funnels) {}

  private CompareOffices(IndicatorValues values, Yardsticks yardsticks) {
    this.values = values;
    this.yardsticks = yardsticks;
  }

  static Compared compare(
      List<Indicator> indicators, IndicatorValues values, Yardsticks yardsticks) {
    List<Compared> byIndicator =
        indicators.parallelStream()
            .filter(i -> isJudged(i) || Funnels.shape(i).isPresent())
            .map(i -> new CompareOffices(values, yardsticks).compare(i))
            .toList();
    return new Compared(
        byIndicator.stream().flatMap(c -> c.comparisons().stream()).toList(),
        byIndicator.stream().flatMap(c -> c.funnels().stream()).toList());
  }

  private Compared compare(Indicator indicator) {
    periods(values).forEach(period -> compare(indicator, period));
    return new Compared(comparisons, funnels);
  }

  /** The periods that offices are compared in, in the order of the published ones. */
  static List<String> periods(IndicatorValues values) {
    return values.periods().stream().filter(p -> PERIODS.contains(PeriodKind.of(p))).toList();
  }

  /** Whether there is an interval to judge by, and a better and a worse. */
  static boolean isJudged(Indicator indicator) {
    return indicator.direction() != Direction.NEITHER && !indicator.interval().equals("none");
  }

  private void compare(Indicator indicator, String period) {
    List<Comparison> held = new ArrayList<>();
    Map<IndicatorValue, List<IndicatorValue>> offices = new IdentityHashMap<>();
    List<IndicatorValue> references = new ArrayList<>();
    for (IndicatorValue value : values.totals(indicator.id(), AreaLevel.OFFICE, period)) {
      for (IndicatorValue reference : yardsticks.of(value)) {
        held.add(new Comparison(value, reference, judge(indicator.direction(), value, reference)));
        offices
            .computeIfAbsent(
                reference,
                r -> {
                  references.add(r);
                  return new ArrayList<>();
                })
            .add(value);
      }
    }
    Map<IndicatorValue, Funnel> around = new IdentityHashMap<>();
    for (IndicatorValue reference : references) {
      Funnels.around(indicator, reference, offices.get(reference))
          .ifPresent(funnel -> around.put(reference, funnel));
    }
    references.stream().filter(around::containsKey).map(around::get).forEach(funnels::add);
    held.forEach(c -> comparisons.add(placed(c, around.get(c.reference()))));
  }

  private static Comparison placed(Comparison comparison, Funnel funnel) {
    if (funnel == null) {
      return comparison;
    }
    FunnelPosition position = FunnelLimits.position(funnel, comparison.value());
    return new Comparison(
        comparison.value(), comparison.reference(), comparison.judgement(), position);
  }

  static Judgement judge(Direction direction, IndicatorValue value, IndicatorValue reference) {
    if (value.status() != ValueStatus.VALUE
        || reference.status() != ValueStatus.VALUE
        || value.lower() == null
        || value.upper() == null) {
      return Judgement.NOT_JUDGED;
    }
    return Judgement.of(direction, value.lower(), value.upper(), reference.value());
  }
}
