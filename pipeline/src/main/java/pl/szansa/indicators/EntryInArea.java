package pl.szansa.indicators;

import java.math.BigDecimal;
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

/**
 * Makes the values of an entry in an area of what was counted at their spots: numerator,
 * denominator, status, interval. What is the same for all of them is found out once.
 */
final class EntryInArea {

  /** Methods that need nothing but two counts. */
  private static final Set<IntervalMethod.Kind> OF_COUNTS =
      EnumSet.of(
          IntervalMethod.Kind.NONE, IntervalMethod.Kind.PROPORTION, IntervalMethod.Kind.RATE);

  private final CatalogueEntry entry;
  private final Indicator indicator;
  private final IntervalMethod method;
  private final BigDecimal confidence;
  private final BiFunction<CatalogueEntry, Spot, Evidence.Ratio> byProject;
  private final Figures figures;
  private final BigDecimal smallestBase;
  private final boolean quotientOfCounts;

  /** The register that the indicator needs and the area has not. */
  private final Optional<String> absent;

  private final boolean neverCollected;

  /** Rows whose form asked for it, and all rows. */
  private final Optional<Measure> asked;

  private final Measure rows;
  private final Optional<Measure> squares;

  /**
   * @param intervals which intervals are computed
   * @param byProject numerator and denominator of an indicator by project
   * @param figures of the confidence of the intervals
   * @param ever sums of the whole area over all years, to tell a missing register from a zero
   */
  EntryInArea(
      CatalogueEntry entry,
      IntervalChoice intervals,
      BiFunction<CatalogueEntry, Spot, Evidence.Ratio> byProject,
      Figures figures,
      ToLongFunction<Measure> ever) {
    this.entry = entry;
    this.indicator = entry.indicator();
    this.method = intervals.method(indicator.interval());
    this.confidence = intervals.confidence();
    this.byProject = byProject;
    this.figures = figures;
    this.smallestBase = BigDecimal.valueOf(indicator.smallestBase());
    this.quotientOfCounts = counts(indicator) && OF_COUNTS.contains(method.kind());
    this.absent = absentRegister(indicator, ever);
    this.asked = entry.collected();
    this.rows = asked.map(a -> CountPlan.rows(a.relation(), a.period())).orElse(null);
    this.squares = entry.squares();
    this.neverCollected = notCollected(ever);
  }

  IndicatorValue value(Spot spot) {
    Draft draft = new Draft(indicator, spot, confidence);
    if (absent.isPresent()) {
      return draft.without(ValueStatus.NOT_APPLICABLE, null, null, absent.get());
    }
    if (neverCollected || notCollected(spot.sums())) {
      return draft.without(ValueStatus.NOT_COLLECTED, null, null, "");
    }
    BigDecimal numerator = amount(indicator.numerator(), spot);
    long open = entry.censored().isPresent() ? spot.sums().applyAsLong(entry.censored().get()) : 0;
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
    if (denominator.compareTo(smallestBase) < 0) {
      String few = figures.tooFew(indicator.smallestBase());
      return draft.without(ValueStatus.TOO_FEW, null, denominator, few);
    }
    return divided(spot, draft, numerator, denominator, note);
  }

  private IndicatorValue divided(
      Spot spot, Draft draft, BigDecimal numerator, BigDecimal denominator, String note) {
    boolean notPart =
        method.kind() == IntervalMethod.Kind.PROPORTION && numerator.compareTo(denominator) > 0;
    if (quotientOfCounts && !notPart) {
      Figures.Quotient of =
          figures.quotient(
              method, indicator.unit().decimals(), numerator.longValue(), denominator.longValue());
      return draft.value(of.value(), numerator, denominator, of.limits(), note);
    }
    BigDecimal value = Rounded.quotient(numerator, denominator, indicator.unit().decimals());
    if (notPart) {
      String why = "no interval: the numerator is not part of the denominator";
      return draft.value(value, numerator, denominator, Rounded.NONE, why);
    }
    Optional<Interval> interval =
        evidence(spot, numerator, denominator)
            .flatMap(evidence -> method.interval(evidence, confidence.doubleValue()));
    Rounded limits = Rounded.of(interval, indicator.unit().decimals());
    return draft.value(value, numerator, denominator, limits, note);
  }

  /** Whether nothing of it is a sum, which has grosze or hundredths. */
  private static boolean counts(Indicator indicator) {
    return indicator.numerator().aggregate() != Aggregate.SUM
        && indicator.denominator().filter(d -> d.aggregate() != Aggregate.SUM).isPresent();
  }

  private Optional<Evidence> evidence(Spot spot, BigDecimal numerator, BigDecimal denominator) {
    return switch (method.kind()) {
      case NONE -> Optional.empty();
      case PROPORTION ->
          Optional.of(new Evidence.Proportion(numerator.longValue(), denominator.longValue()));
      case RATE -> Optional.of(new Evidence.Rate(numerator.longValue(), denominator.doubleValue()));
      case MEAN ->
          Optional.of(
              new Evidence.Mean(
                  numerator.doubleValue(),
                  spot.sums().applyAsLong(squares.orElseThrow()) / 1e4,
                  denominator.longValue()));
      case RATIO -> ratio(spot);
    };
  }

  /** Projects are not counted by category or half-year. */
  private Optional<Evidence> ratio(Spot spot) {
    if (!spot.isTotal()) {
      return Optional.empty();
    }
    Evidence.Ratio ratio = byProject.apply(entry, spot);
    boolean counted =
        indicator.denominator().filter(d -> d.aggregate() != Aggregate.SUM).isPresent();
    // of one project only a count has chance in it; hours have not
    int least = counted ? 1 : 2;
    return ratio.counts().length < least ? Optional.empty() : Optional.of(ratio);
  }

  private BigDecimal amount(Measure measure, Spot spot) {
    long sum = spot.sums().applyAsLong(measure);
    return measure.aggregate() == Aggregate.SUM ? BigDecimal.valueOf(sum, 2) : figures.whole(sum);
  }

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
        .map(EntryInArea::absence);
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
  private boolean notCollected(ToLongFunction<Measure> sums) {
    return asked.isPresent() && sums.applyAsLong(asked.get()) == 0 && sums.applyAsLong(rows) > 0;
  }
}
