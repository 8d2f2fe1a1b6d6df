package pl.szansa.indicators.intervals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import pl.szansa.model.Text;

/** The interval methods that a catalogue entry may name. */
public enum IntervalMethod {
  NONE(Kind.NONE, new Text("bez przedziału", "no interval")),
  WILSON(Kind.PROPORTION, new Text("przedział Wilsona", "Wilson score interval")),
  CLOPPER_PEARSON(
      Kind.PROPORTION, new Text("przedział Cloppera-Pearsona", "Clopper-Pearson exact interval")),
  JEFFREYS(Kind.PROPORTION, new Text("przedział Jeffreysa", "Jeffreys interval")),
  BYAR(Kind.RATE, new Text("granice Byara", "Byar's limits")),
  POISSON_EXACT(Kind.RATE, new Text("dokładny przedział Poissona", "exact Poisson interval")),
  T(Kind.MEAN, new Text("przedział t-Studenta", "Student's t interval")),
  /**
   * Chosen by the number of projects: DELTA, FIELLER where they are few, BYAR_DENOMINATOR of one.
   */
  RATIO(Kind.RATIO, new Text("zależnie od liczby projektów", "by the number of projects")),
  DELTA(Kind.RATIO, new Text("metoda delta po projektach", "delta method over projects")),
  FIELLER(
      Kind.RATIO, new Text("przedział Fiellera po projektach", "Fieller interval over projects")),
  BOOTSTRAP_PERCENTILE(
      Kind.RATIO,
      new Text("bootstrap po projektach, percentyle", "bootstrap over projects, percentiles")),
  BOOTSTRAP_BCA(
      Kind.RATIO, new Text("bootstrap po projektach, BCa", "bootstrap over projects, BCa")),
  /** The amount as it is, the units as a Poisson count with Byar's limits. */
  BYAR_DENOMINATOR(
      Kind.RATIO,
      new Text(
          "kwota stała, granice Byara liczby jednostek", "fixed amount, Byar limits of the count"));

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

  private final Kind kind;
  private final Text label;

  IntervalMethod(Kind kind, Text label) {
    this.kind = kind;
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
    return name().toLowerCase(Locale.ROOT);
  }

  /** The method of a code. */
  public static Optional<IntervalMethod> find(String code) {
    return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
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
   */
  public Optional<Interval> interval(Evidence evidence, double confidence) {
    if (this == WILSON && evidence instanceof Evidence.Proportion p) {
      return Optional.of(new Interval(Wilson.limits(p.successes(), p.trials(), confidence), this));
    }
    if (kind == Kind.RATIO && evidence instanceof Evidence.Ratio r) {
      return Optional.of(new Interval(perCount(r, confidence), BYAR_DENOMINATOR));
    }
    return Optional.empty();
  }

  private static Limits perCount(Evidence.Ratio ratio, double confidence) {
    double amount = Arrays.stream(ratio.amounts()).sum();
    Limits count = Byar.limits(Math.round(Arrays.stream(ratio.counts()).sum()), confidence);
    double many = amount / count.upper();
    double few = amount / count.lower();
    return amount < 0 ? new Limits(few, many) : new Limits(many, few);
  }
}
