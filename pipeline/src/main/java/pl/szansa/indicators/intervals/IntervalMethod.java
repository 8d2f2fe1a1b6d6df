package pl.szansa.indicators.intervals;

import java.util.Locale;
import pl.szansa.model.Text;

/** The interval methods that a catalogue entry may name. */
public enum IntervalMethod {
  NONE(new Text("bez przedziału", "no interval")),
  /** Of a proportion. */
  WILSON(new Text("przedział Wilsona", "Wilson score interval")),
  /**
   * Of an amount per unit: the amount as it is, the units as a Poisson count with Byar's limits.
   */
  BYAR_DENOMINATOR(
      new Text(
          "kwota stała, granice Byara liczby jednostek", "fixed amount, Byar limits of the count"));

  private final Text label;

  IntervalMethod(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }

  /** As in the catalogue and in the column {@code method}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Limits of numerator / denominator.
   *
   * @param numerator a count for WILSON, an amount for BYAR_DENOMINATOR
   * @param denominator a count, at least 1
   * @return null for NONE
   */
  public Limits limits(double numerator, long denominator, double confidence) {
    return switch (this) {
      case NONE -> null;
      case WILSON -> Wilson.limits((long) numerator, denominator, confidence);
      case BYAR_DENOMINATOR -> perCount(numerator, Byar.limits(denominator, confidence));
    };
  }

  private static Limits perCount(double amount, Limits count) {
    double many = amount / count.upper();
    double few = amount / count.lower();
    return amount < 0 ? new Limits(few, many) : new Limits(many, few);
  }
}
