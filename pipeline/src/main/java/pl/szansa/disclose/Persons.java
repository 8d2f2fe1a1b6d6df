package pl.szansa.disclose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.szansa.model.ValueCursor;

/**
 * Numbers of persons, or of what is summed of them, as millionths: all units have six decimals at
 * most. More than a billion billion millionths are as good as that.
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
    BigDecimal most = BigDecimal.valueOf(MOST);
    return value
        .number(number)
        .movePointRight(DECIMALS)
        .setScale(0, RoundingMode.UP)
        .min(most)
        .max(most.negate())
        .longValueExact();
  }
}
