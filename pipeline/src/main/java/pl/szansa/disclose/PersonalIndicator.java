package pl.szansa.disclose;

import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import pl.szansa.model.Indicator;
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
  private final int number;
  private final int siblings;
  private final boolean partOfPersons;
  private final boolean wholeOfPersons;
  private final boolean trait;
  private final boolean listed;
  private final boolean periodsAddUp;

  /**
   * @param number among the indicators that tell of persons
   * @param siblings number of what it is a part of with others of its list; negative for nothing
   */
  PersonalIndicator(Indicator indicator, int number, int siblings) {
    this.indicator = indicator;
    this.number = number;
    this.siblings = listed(indicator) && !indicator.partOf().isEmpty() ? siblings : -1;
    this.partOfPersons = ofPersons(indicator.numerator());
    this.wholeOfPersons = indicator.denominator().filter(PersonalIndicator::ofPersons).isPresent();
    this.listed = listed(indicator);
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

  /** Its number among the indicators that tell of persons. */
  int number() {
    return number;
  }

  /** Number of the whole whose parts, with others, it is in a list; negative for none. */
  int siblings() {
    return siblings;
  }

  private static boolean listed(Indicator indicator) {
    return LISTS.contains(indicator.family());
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

  /**
   * Whether a count of persons that a value gives away is small, or what is left of a share.
   *
   * @param numerator as {@link Persons} counts
   * @param denominator as {@link Persons} counts
   */
  boolean tells(long numerator, long denominator, LongPredicate small) {
    long part = partOfPersons ? numerator : Persons.ABSENT;
    long whole = wholeOfPersons ? denominator : Persons.ABSENT;
    return part != Persons.ABSENT && small.test(part)
        || whole != Persons.ABSENT && small.test(whole)
        || isShare(part, whole) && small.test(Persons.left(whole, part));
  }

  /**
   * How many persons stand behind a value, for the order in which further ones are hidden.
   *
   * @param numerator as {@link Persons} counts
   * @param denominator as {@link Persons} counts
   */
  long base(long numerator, long denominator) {
    long part = partOfPersons ? numerator : Persons.ABSENT;
    long whole = wholeOfPersons ? denominator : Persons.ABSENT;
    long base = Math.max(0, Math.max(part, whole));
    return isShare(part, whole) ? Math.max(base, Persons.left(whole, part)) : base;
  }

  private boolean isShare(long part, long whole) {
    return indicator.unit() == Unit.PROPORTION && part != Persons.ABSENT && whole != Persons.ABSENT;
  }

  private static boolean ofPersons(Measure measure) {
    return measure.relation() == Relation.PARTICIPATIONS;
  }

  private static Stream<Measure> measures(Indicator indicator) {
    return Stream.concat(Stream.of(indicator.numerator()), indicator.denominator().stream());
  }
}
