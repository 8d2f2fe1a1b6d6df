package pl.szansa.indicators.intervals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.model.Text;

/**
 * The interval methods that a catalogue entry may name.
 *
 * <p>DELTA and the bootstrap need many projects. Of at most {@link #FEW_PROJECTS} projects FIELLER
 * takes their place, of one project BYAR_DENOMINATOR; where Fieller's set is not bounded, DELTA
 * stays. {@link Interval#method} says which was used.
 */
public enum IntervalMethod {
  NONE(Kind.NONE, Formula.NONE, new Text("bez przedziału", "no interval")),
  WILSON(
      Kind.PROPORTION,
      Formula.proportion(Wilson::limits),
      new Text("przedział Wilsona", "Wilson score interval")),
  CLOPPER_PEARSON(
      Kind.PROPORTION,
      Formula.proportion(ClopperPearson::limits),
      new Text("przedział Cloppera-Pearsona", "Clopper-Pearson exact interval")),
  JEFFREYS(
      Kind.PROPORTION,
      Formula.proportion(Jeffreys::limits),
      new Text("przedział Jeffreysa", "Jeffreys interval")),
  BYAR(Kind.RATE, Formula.rate(Byar::limits), new Text("granice Byara", "Byar's limits")),
  POISSON_EXACT(
      Kind.RATE,
      Formula.rate(PoissonExact::limits),
      new Text("dokładny przedział Poissona", "exact Poisson interval")),
  T(
      Kind.MEAN,
      Formula.mean(StudentT::limits),
      new Text("przedział t-Studenta", "Student's t interval")),
  /** DELTA, or what takes its place. */
  RATIO(
      Kind.RATIO,
      Formula.ratio(Delta::limits),
      new Text("zależnie od liczby projektów", "by the number of projects")),
  DELTA(
      Kind.RATIO,
      Formula.ratio(Delta::limits),
      new Text("metoda delta po projektach", "delta method over projects")),
  FIELLER(
      Kind.RATIO,
      Formula.ratio(Fieller::limits),
      new Text("przedział Fiellera po projektach", "Fieller interval over projects")),
  BOOTSTRAP_PERCENTILE(
      Kind.RATIO,
      Formula.ratio(BootstrapPercentile::limits),
      new Text("bootstrap po projektach, percentyle", "bootstrap over projects, percentiles")),
  BOOTSTRAP_BCA(
      Kind.RATIO,
      Formula.ratio(BootstrapBca::limits),
      new Text("bootstrap po projektach, BCa", "bootstrap over projects, BCa")),
  /** The amount as it is, the units as a Poisson count with Byar's limits. */
  BYAR_DENOMINATOR(
      Kind.RATIO,
      Formula.ratio(ByarDenominator::limits),
      new Text(
          "kwota stała, granice Byara liczby jednostek", "fixed amount, Byar limits of the count")),
  /** Of a drawn sample; computed with the sample's strata, not of evidence. */
  STRATIFIED(
      Kind.NONE, Formula.NONE, new Text("próba warstwowa, ważona", "stratified sample, weighted"));

  /**
   * Up to so many projects the delta method and the bootstrap are not trusted. Source: the working
   * rule of W. G. Cochran, "Sampling Techniques", 3rd ed., Wiley 1977, section 6.4: the sample
   * exceeds 30.
   */
  static final int FEW_PROJECTS = 30;

  /** What the numbers are that a method is for. */
  public enum Kind {
    NONE,
    /** A part of a whole: {@link Evidence.Proportion}. */
    PROPORTION,
    /** Events per unit: {@link Evidence.Rate}. */
    RATE,
    /** A mean of numbers: {@link Evidence.Mean}. */
    MEAN,
    /** An amount per unit: {@link Evidence.Ratio}. */
    RATIO
  }

  private static final Map<String, IntervalMethod> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(IntervalMethod::code, m -> m));

  private final String code = name().toLowerCase(Locale.ROOT);
  private final Kind kind;
  private final Formula formula;
  private final Text label;

  IntervalMethod(Kind kind, Formula formula, Text label) {
    this.kind = kind;
    this.formula = formula;
    this.label = label;
  }

  public Kind kind() {
    return kind;
  }

  public Text label() {
    return label;
  }

  /** As in the catalogue and in the column {@code method}. */
  public String code() {
    return code;
  }

  /** The method of a code. */
  public static Optional<IntervalMethod> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The method of a code that the catalogue was checked to have; NONE for another. */
  public static IntervalMethod of(String code) {
    return find(code).orElse(NONE);
  }

  /**
   * The interval of what was counted.
   *
   * @param evidence of this method's kind
   * @param confidence two-sided, for example 0.95
   * @return empty where there is nothing to compute one from, as for the mean of one number
   * @throws IllegalArgumentException for evidence of another kind
   */
  public Optional<Interval> interval(Evidence evidence, double confidence) {
    IntervalMethod used =
        evidence instanceof Evidence.Ratio ratio ? over(ratio.amounts().length) : this;
    Optional<Interval> interval = used.of(evidence, confidence);
    boolean bounded = interval.filter(i -> !Double.isInfinite(i.limits().upper())).isPresent();
    // one large project among few leaves Fieller without limits; given the sizes, there are some
    return used == FIELLER && this != FIELLER && !bounded
        ? DELTA.of(evidence, confidence)
        : interval;
  }

  private Optional<Interval> of(Evidence evidence, double confidence) {
    return formula.limits(evidence, confidence).map(limits -> new Interval(limits, this));
  }

  /** This method, or the one that takes its place over so many projects. */
  private IntervalMethod over(int projects) {
    boolean needsMany =
        this == RATIO || this == DELTA || this == BOOTSTRAP_PERCENTILE || this == BOOTSTRAP_BCA;
    if (!needsMany || projects > FEW_PROJECTS) {
      return this == RATIO ? DELTA : this;
    }
    return projects == 1 ? BYAR_DENOMINATOR : FIELLER;
  }
}
