package pl.szansa.disclose;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.Unit;

/**
 * What an indicator tells of persons: which of a value's numbers count them, whether it counts a
 * trait, and whether its periods add up.
 */
final class PersonalIndicator {

  /** The families whose entries are traits of participants, one beside the other. */
  private static final Set<String> LISTS =
      Set.of("esf_2007_2013", "esf_2014_2020", "esf_plus_2021_2027");

  /** How the projects went (recruited late, completed, late results), not who took part. */
  private static final String PROCESS = "process";

  private final Indicator indicator;
  private final boolean partOfPersons;
  private final boolean wholeOfPersons;
  private final boolean trait;
  private final boolean listed;
  private final boolean periodsAddUp;

  PersonalIndicator(Indicator indicator) {
    this.indicator = indicator;
    this.partOfPersons = ofPersons(indicator.numerator());
    this.wholeOfPersons = indicator.denominator().filter(PersonalIndicator::ofPersons).isPresent();
    this.listed = LISTS.contains(indicator.family());
    this.trait = listed || !indicator.partOf().isEmpty() && !indicator.family().equals(PROCESS);
    this.periodsAddUp =
        measures(indicator)
            .noneMatch(m -> m.aggregate() == Aggregate.COUNT_PERSONS || m.period().lasting());
  }

  Indicator indicator() {
    return indicator;
  }

  /** Whether any of its numbers is of participations, rather than of money or projects. */
  static boolean personal(Indicator indicator) {
    return measures(indicator).anyMatch(m -> m.relation() == Relation.PARTICIPATIONS);
  }

  /**
   * Whether its totals tell of a trait as a category of a breakdown does: an office's number of
   * participants with a disability, whatever list it stands in.
   */
  boolean trait() {
    return trait;
  }

  /** Whether it stands in a list of a regulation. */
  boolean listed() {
    return listed;
  }

  /** Whether it sums something of persons (hours) without telling of how many. */
  boolean sumAlone() {
    return indicator.denominator().isEmpty() && indicator.numerator().aggregate() == Aggregate.SUM;
  }

  /** Whether halves make up the year, and years all years. */
  boolean periodsAddUp() {
    return periodsAddUp;
  }

  /** Whether a count of persons that a value gives away is small, or what is left of a share. */
  boolean tells(IndicatorValue value, Predicate<BigDecimal> small) {
    BigDecimal part = part(value);
    BigDecimal whole = whole(value);
    return part != null && small.test(part)
        || whole != null && small.test(whole)
        || isShare(part, whole) && small.test(whole.subtract(part));
  }

  /** How many persons stand behind a value, for the order in which further ones are hidden. */
  BigDecimal base(IndicatorValue value) {
    BigDecimal part = part(value);
    BigDecimal whole = whole(value);
    BigDecimal base = BigDecimal.ZERO;
    base = part == null ? base : base.max(part);
    base = whole == null ? base : base.max(whole);
    return isShare(part, whole) ? base.max(whole.subtract(part)) : base;
  }

  private BigDecimal part(IndicatorValue value) {
    return partOfPersons ? value.numerator() : null;
  }

  private BigDecimal whole(IndicatorValue value) {
    return wholeOfPersons ? value.denominator() : null;
  }

  private boolean isShare(BigDecimal part, BigDecimal whole) {
    return indicator.unit() == Unit.PROPORTION && part != null && whole != null;
  }

  private static boolean ofPersons(Measure measure) {
    return measure.relation() == Relation.PARTICIPATIONS;
  }

  private static Stream<Measure> measures(Indicator indicator) {
    return Stream.concat(Stream.of(indicator.numerator()), indicator.denominator().stream());
  }
}
