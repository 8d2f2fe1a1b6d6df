package pl.szansa.history;

import java.math.BigDecimal;
import java.util.Optional;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;

/**
 * A value that two results do not have alike.
 *
 * @param before empty if it is new
 * @param after empty if it is gone
 */
public record Differing(Optional<IndicatorValue> before, Optional<IndicatorValue> after) {

  /** The value that says which indicator, area and period this is about. */
  public IndicatorValue place() {
    return after.or(() -> before).orElseThrow();
  }

  /**
   * Whether the number is suppressed in either result. The number of the other result must not be
   * shown then, nor anything else but both statuses: it would tell what is suppressed.
   */
  public boolean suppressed() {
    return has(ValueStatus.SUPPRESSED);
  }

  /**
   * The later number less the earlier one; empty where one of them is not there or is suppressed.
   */
  public Optional<BigDecimal> difference() {
    if (suppressed()) {
      return Optional.empty();
    }
    return before
        .map(IndicatorValue::value)
        .flatMap(b -> after.map(IndicatorValue::value).map(a -> a.subtract(b)));
  }

  /** Whether either has the status. */
  boolean has(ValueStatus status) {
    return before.filter(v -> v.status() == status).isPresent()
        || after.filter(v -> v.status() == status).isPresent();
  }

  /** Whether it appeared, vanished or changed from one status to another. */
  boolean inStatus() {
    return before.isEmpty() || after.isEmpty() || before.get().status() != after.get().status();
  }

  /** Whether both are there and a limit is not the same. */
  public boolean inLimits() {
    return before.isPresent()
        && after.isPresent()
        && (!same(before.get().lower(), after.get().lower())
            || !same(before.get().upper(), after.get().upper()));
  }

  /** Whether both are there and the numerator or the denominator is not the same. */
  public boolean inBase() {
    return before.isPresent()
        && after.isPresent()
        && (!same(before.get().numerator(), after.get().numerator())
            || !same(before.get().denominator(), after.get().denominator()));
  }

  private static boolean same(BigDecimal a, BigDecimal b) {
    return a == null || b == null ? a == b : a.compareTo(b) == 0;
  }
}
