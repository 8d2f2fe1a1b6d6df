package pl.szansa.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.counting.CountPlan;
import pl.szansa.indicators.intervals.Evidence;
import pl.szansa.indicators.intervals.Interval;
import pl.szansa.indicators.intervals.IntervalChoice;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.ValueStatus;

/** Makes one value of what was counted at a spot: numerator, denominator, status, interval. */
final class Valuation {

  /** Methods that need nothing but two counts. */
  private static final Set<IntervalMethod.Kind> OF_COUNTS =
      EnumSet.of(
          IntervalMethod.Kind.NONE, IntervalMethod.Kind.PROPORTION, IntervalMethod.Kind.RATE);

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
  IndicatorValue value(CatalogueEntry entry, Spot spot, ToLongFunction<Measure> ever) {
    Indicator indicator = entry.indicator();
    Draft draft = new Draft(indicator, spot, intervals.confidence());
    Optional<String> absent = absentRegister(indicator, ever);
    if (absent.isPresent()) {
      return draft.without(ValueStatus.NOT_APPLICABLE, null, null, absent.get());
    }
    if (notCollected(entry, spot.sums()) || notCollected(entry, ever)) {
      return draft.without(ValueStatus.NOT_COLLECTED, null, null, "");
    }
    BigDecimal numerator = amount(indicator.numerator(), spot);
    long open = entry.censored().map(spot.sums()::applyAsLong).orElse(0L);
    String note = figures.stillOpen(open);
    if (indicator.denominator().isEmpty()) {
      return open > 0 && numerator.signum() == 0
          ? draft.without(ValueStatus.CENSORED, numerator, null, note)
          : draft.value(numerator, numerator, null, Rounded.NONE, note);
    }
    BigDecimal denominator = amount(indicator.denominator().get(), spot);
    if (denominator.signum() == 0) {
      return open > 0
          ? draft.without(ValueStatus.CENSORED, numerator, denominator, note)
          : draft.without(
              ValueStatus.NOT_APPLICABLE, numerator, denominator, "nothing to divide by");
    }
    if (denominator.compareTo(BigDecimal.valueOf(indicator.smallestBase())) < 0) {
      String few = figures.tooFew(indicator.smallestBase());
      return draft.without(ValueStatus.TOO_FEW, null, denominator, few);
    }
    return divided(entry, spot, draft, numerator, denominator, note);
  }

  private IndicatorValue divided(
      CatalogueEntry entry,
      Spot spot,
      Draft draft,
      BigDecimal numerator,
      BigDecimal denominator,
      String note) {
    IntervalMethod method = intervals.method(entry.indicator().interval());
    boolean notPart =
        method.kind() == IntervalMethod.Kind.PROPORTION && numerator.compareTo(denominator) > 0;
    if (counts(entry.indicator()) && OF_COUNTS.contains(method.kind()) && !notPart) {
      Figures.Quotient of =
          figures.quotient(
              method,
              entry.indicator().unit().decimals(),
              numerator.longValue(),
              denominator.longValue());
      return draft.value(of.value(), numerator, denominator, of.limits(), note);
    }
    BigDecimal value = numerator.divide(denominator, MathContext.DECIMAL64);
    if (notPart) {
      String why = "no interval: the numerator is not part of the denominator";
      return draft.value(value, numerator, denominator, Rounded.NONE, why);
    }
    Optional<Interval> interval =
        evidence(entry, method, spot, numerator, denominator)
            .flatMap(evidence -> method.interval(evidence, intervals.confidence().doubleValue()));
    Rounded limits = Rounded.of(interval, entry.indicator().unit().decimals());
    return draft.value(value, numerator, denominator, limits, note);
  }

  /** Whether nothing of it is a sum, which has grosze or hundredths. */
  private static boolean counts(Indicator indicator) {
    return indicator.numerator().aggregate() != Aggregate.SUM
        && indicator.denominator().filter(d -> d.aggregate() != Aggregate.SUM).isPresent();
  }

  private Optional<Evidence> evidence(
      CatalogueEntry entry,
      IntervalMethod method,
      Spot spot,
      BigDecimal numerator,
      BigDecimal denominator) {
    return switch (method.kind()) {
      case NONE -> Optional.empty();
      case PROPORTION ->
          Optional.of(new Evidence.Proportion(numerator.longValue(), denominator.longValue()));
      case RATE -> Optional.of(new Evidence.Rate(numerator.longValue(), denominator.doubleValue()));
      case MEAN ->
          Optional.of(
              new Evidence.Mean(
                  numerator.doubleValue(),
                  entry.squares().map(spot.sums()::applyAsLong).orElseThrow() / 1e4,
                  denominator.longValue()));
      case RATIO -> ratio(entry, spot);
    };
  }

  /** Projects are not counted by category or half-year. */
  private Optional<Evidence> ratio(CatalogueEntry entry, Spot spot) {
    if (!spot.isTotal()) {
      return Optional.empty();
    }
    Evidence.Ratio ratio = byProject.apply(entry, spot);
    boolean counted =
        entry.indicator().denominator().filter(d -> d.aggregate() != Aggregate.SUM).isPresent();
    // of one project only a count has chance in it; hours have not
    int least = counted ? 1 : 2;
    return ratio.counts().length < least ? Optional.empty() : Optional.of(ratio);
  }

  private BigDecimal amount(Measure measure, Spot spot) {
    long sum = spot.sums().applyAsLong(measure);
    return measure.aggregate() == Aggregate.SUM ? BigDecimal.valueOf(sum, 2) : figures.whole(sum);
  }

  /** The register that the indicator needs and the area has not. */
  private static Optional<String> absentRegister(
      Indicator indicator, ToLongFunction<Measure> ever) {
    Relation numerator = indicator.numerator().relation();
    if (isAbsent(numerator, ever)) {
      return Optional.of(absence(numerator));
    }
    return indicator
        .denominator()
        .map(Measure::relation)
        .filter(relation -> isAbsent(relation, ever))
        .map(Valuation::absence);
  }

  private static boolean isAbsent(Relation relation, ToLongFunction<Measure> ever) {
    return relation.periodRules().stream()
        .allMatch(rule -> ever.applyAsLong(CountPlan.rows(relation, rule)) == 0);
  }

  private static String absence(Relation relation) {
    return relation == Relation.FINANCES
        ? "no spending or project list"
        : "no participant register";
  }

  /** There are rows, but no form asked for it. */
  private static boolean notCollected(CatalogueEntry entry, ToLongFunction<Measure> sums) {
    return entry
        .collected()
        .filter(
            collected ->
                sums.applyAsLong(CountPlan.rows(collected.relation(), collected.period())) > 0
                    && sums.applyAsLong(collected) == 0)
        .isPresent();
  }
}
