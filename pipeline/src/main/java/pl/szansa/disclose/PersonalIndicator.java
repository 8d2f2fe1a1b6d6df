package pl.szansa.disclose;

import java.math.BigDecimal;
import java.util.Set;
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

  PersonalIndicator(Indicator indicator) {
    this.indicator = indicator;
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
    return listed() || !indicator.partOf().isEmpty() && !indicator.family().equals(PROCESS);
  }

  /** Whether it stands in a list of a regulation. */
  boolean listed() {
    return LISTS.contains(indicator.family());
  }

  /** Whether it sums something of persons (hours) without telling of how many. */
  boolean sumAlone() {
    return indicator.denominator().isEmpty() && indicator.numerator().aggregate() == Aggregate.SUM;
  }

  /** Whether halves make up the year, and years all years. */
  boolean periodsAddUp() {
    return measures(indicator)
        .noneMatch(m -> m.aggregate() == Aggregate.COUNT_PERSONS || m.period().lasting());
  }

  /** The counts of persons that a value gives away, among them what is left of a share. */
  Stream<BigDecimal> counts(IndicatorValue value) {
    BigDecimal part = ofPersons(indicator.numerator()) ? value.numerator() : null;
    BigDecimal whole =
        indicator.denominator().filter(PersonalIndicator::ofPersons).isPresent()
            ? value.denominator()
            : null;
    boolean share = indicator.unit() == Unit.PROPORTION && part != null && whole != null;
    return Stream.concat(
        Stream.of(part, whole).filter(c -> c != null),
        share ? Stream.of(whole.subtract(part)) : Stream.empty());
  }

  /** How many persons stand behind a value, for the order in which further ones are hidden. */
  BigDecimal base(IndicatorValue value) {
    return counts(value).reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private static boolean ofPersons(Measure measure) {
    return measure.relation() == Relation.PARTICIPATIONS;
  }

  private static Stream<Measure> measures(Indicator indicator) {
    return Stream.concat(Stream.of(indicator.numerator()), indicator.denominator().stream());
  }
}
