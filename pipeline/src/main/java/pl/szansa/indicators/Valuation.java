package pl.szansa.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.counting.MeasurePlan;
import pl.szansa.indicators.counting.Sums;
import pl.szansa.indicators.intervals.Evidence;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.indicators.intervals.Limits;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.ValueStatus;

/** Makes one value of the sums of its cell: numerator, denominator, status, interval. */
final class Valuation {

  private static final BigDecimal CONFIDENCE = new BigDecimal("0.95");

  /**
   * Where a value stands.
   *
   * @param area level and code
   * @param period a year or {@code all}
   */
  record Place(Sums.AreaKey area, String period, String breakdown, String category) {

    AreaLevel level() {
      return area.level();
    }

    boolean year() {
      return !period.equals(Sums.ALL);
    }
  }

  private final MeasurePlan plan;

  Valuation(MeasurePlan plan) {
    this.plan = plan;
  }

  /**
   * @param sums of the place
   * @param areaSums of the whole area over all years, to tell a missing register from a zero
   */
  IndicatorValue value(CatalogueEntry entry, Place place, long[] sums, long[] areaSums) {
    Indicator indicator = entry.indicator();
    BigDecimal numerator = amount(indicator.numerator(), place, sums);
    BigDecimal denominator = indicator.denominator().map(d -> amount(d, place, sums)).orElse(null);
    Optional<String> absent = absentRegister(indicator, areaSums);
    if (absent.isPresent()) {
      return without(indicator, place, ValueStatus.NOT_APPLICABLE, null, null, absent.get());
    }
    if (notCollected(entry, place, sums)) {
      return without(indicator, place, ValueStatus.NOT_COLLECTED, null, null, "");
    }
    if (denominator == null) {
      return of(indicator, place, numerator, numerator, null, null, "");
    }
    if (denominator.signum() == 0) {
      return without(
          indicator,
          place,
          ValueStatus.NOT_APPLICABLE,
          numerator,
          denominator,
          "nothing to divide by");
    }
    if (denominator.compareTo(BigDecimal.valueOf(indicator.smallestBase())) < 0) {
      String note = "base below " + indicator.smallestBase();
      return without(indicator, place, ValueStatus.TOO_FEW, null, denominator, note);
    }
    BigDecimal value = numerator.divide(denominator, MathContext.DECIMAL64);
    IntervalMethod method = IntervalMethod.of(indicator.interval());
    if (method == IntervalMethod.WILSON && numerator.compareTo(denominator) > 0) {
      String note = "no interval: the numerator is not part of the denominator";
      return of(indicator, place, value, numerator, denominator, null, note);
    }
    Limits limits =
        method
            .interval(evidence(method, numerator, denominator), CONFIDENCE.doubleValue())
            .map(pl.szansa.indicators.intervals.Interval::limits)
            .orElse(null);
    return of(indicator, place, value, numerator, denominator, limits, "");
  }

  private static Evidence evidence(IntervalMethod m, BigDecimal numerator, BigDecimal denominator) {
    return m == IntervalMethod.WILSON
        ? new Evidence.Proportion(numerator.longValue(), denominator.longValue())
        : new Evidence.Ratio(
            new double[] {numerator.doubleValue()}, new double[] {denominator.doubleValue()});
  }

  private BigDecimal amount(Measure measure, Place place, long[] sums) {
    long sum = sums[plan.slot(measure, place.level(), place.year())];
    return measure.aggregate() == Aggregate.SUM
        ? BigDecimal.valueOf(sum, 2)
        : BigDecimal.valueOf(sum);
  }

  /** The register that the indicator needs and the area has not. */
  private Optional<String> absentRegister(Indicator indicator, long[] areaSums) {
    if (rows(indicator.numerator(), areaSums) == 0) {
      return Optional.of(name(indicator.numerator()));
    }
    return indicator.denominator().filter(d -> rows(d, areaSums) == 0).map(Valuation::name);
  }

  private static String name(Measure measure) {
    return measure.relation() == Measure.Relation.FINANCES
        ? "no spending or project list"
        : "no participant register";
  }

  private long rows(Measure measure, long[] areaSums) {
    long rows = 0;
    for (Measure.PeriodRule rule : measure.relation().periodRules()) {
      Measure all = MeasurePlan.rows(measure.relation(), rule);
      rows = Math.max(rows, areaSums[plan.slot(all, AreaLevel.COUNTRY, false)]);
    }
    return rows;
  }

  /** There are rows in the place, but no form asked for it. */
  private boolean notCollected(CatalogueEntry entry, Place place, long[] sums) {
    if (entry.collected().isEmpty()) {
      return false;
    }
    Measure collected = entry.collected().get();
    Measure all = MeasurePlan.rows(collected.relation(), collected.period());
    return sums[plan.slot(all, place.level(), place.year())] > 0
        && sums[plan.slot(collected, place.level(), place.year())] == 0;
  }

  private static IndicatorValue of(
      Indicator indicator,
      Place place,
      BigDecimal value,
      BigDecimal numerator,
      BigDecimal denominator,
      Limits limits,
      String note) {
    return new IndicatorValue(
        indicator.id(),
        place.level(),
        place.area().code(),
        place.period(),
        place.breakdown(),
        place.category(),
        ValueStatus.VALUE,
        rounded(value, indicator),
        limits == null ? null : rounded(BigDecimal.valueOf(limits.lower()), indicator),
        limits == null || Double.isInfinite(limits.upper())
            ? null
            : rounded(BigDecimal.valueOf(limits.upper()), indicator),
        limits == null ? null : CONFIDENCE,
        limits == null ? "" : indicator.interval(),
        numerator,
        denominator,
        indicator.unit(),
        note);
  }

  private static IndicatorValue without(
      Indicator indicator,
      Place place,
      ValueStatus status,
      BigDecimal numerator,
      BigDecimal denominator,
      String note) {
    return new IndicatorValue(
        indicator.id(),
        place.level(),
        place.area().code(),
        place.period(),
        place.breakdown(),
        place.category(),
        status,
        null,
        null,
        null,
        null,
        "",
        numerator,
        denominator,
        indicator.unit(),
        note);
  }

  private static BigDecimal rounded(BigDecimal value, Indicator indicator) {
    return value.setScale(indicator.unit().decimals(), RoundingMode.HALF_UP);
  }
}
