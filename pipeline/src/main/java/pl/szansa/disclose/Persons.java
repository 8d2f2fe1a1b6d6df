package pl.szansa.disclose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.szansa.model.ValueCursor;

/**
 * Numbers of persons, or of what is summed of them, as millionths: all units have six decimals at
 * most. More than a billion billion millionths are as good as that. Counts below it are exact; by
 * what is not, more is hidden, not less.
 */
final class Persons {

  /** There is no number. */
  static final long ABSENT = Long.MIN_VALUE;

  static final long ONE = 1_000_000;

  /** Of which several, and one less another, are still long integers. */
  static final long MOST = 1_000_000_000_000_000_000L;

  private static final int DECIMALS = 6;

  private static final long[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  private Persons() {}

  /** What is left of a whole; where both are too large to be told apart, it may be one. */
  static long left(long whole, long part) {
    return whole == MOST && part == MOST ? ONE : whole - part;
  }

  /**
   * @param number its place, as the cursor has it
   */
  static long of(ValueCursor value, int number) {
    int scale = value.scale(number);
    if (scale == ValueCursor.NONE) {
      return ABSENT;
    }
    if (scale >= 0 && scale <= DECIMALS) {
      long units = value.units(number);
      long ten = TENS[DECIMALS - scale];
      if (Math.abs(units) < MOST / ten) {
        return units * ten;
      }
    }
    return rounded(value.number(number).movePointRight(DECIMALS));
  }

  /** Towards zero, so that what is less than a threshold stays so; what is something stays so. */
  private static long rounded(BigDecimal millionths) {
    BigDecimal most = BigDecimal.valueOf(MOST);
    long whole =
        millionths.max(most.negate()).min(most).setScale(0, RoundingMode.DOWN).longValueExact();
    return whole == 0 ? millionths.signum() : whole;
  }
}
