package pl.szansa.indicators.intervals;

import java.util.Arrays;
import java.util.Optional;

/**
 * The limits of a ratio whose amount is known and whose count is chance: the amount divided by
 * {@link Byar}'s limits of the count, taken as a Poisson variable. It needs no more than one
 * project, and tells nothing of how projects differ.
 */
public final class ByarDenominator {

  private ByarDenominator() {}

  /**
   * @param ratio counts that are no whole numbers are rounded in sum
   * @param confidence two-sided, for example 0.95
   * @return empty for a negative amount without a lower limit
   */
  public static Optional<Limits> limits(Evidence.Ratio ratio, double confidence) {
    double amount = Arrays.stream(ratio.amounts()).sum();
    if (amount == 0) {
      return Optional.of(new Limits(0, 0));
    }
    Limits count = Byar.limits(Math.round(Arrays.stream(ratio.counts()).sum()), confidence);
    double many = amount / count.upper();
    double few = amount / count.lower();
    if (amount > 0) {
      return Optional.of(new Limits(many, few));
    }
    return Double.isInfinite(few) ? Optional.empty() : Optional.of(new Limits(few, many));
  }
}
