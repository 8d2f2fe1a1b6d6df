package pl.szansa.charts.maps;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Palette;
import pl.szansa.model.Unit;

/**
 * Classes of equal width with round limits, each with its colour. A value on a limit belongs to the
 * class above it.
 *
 * @param from lower limit of the first class
 * @param width of each class
 * @param count how many there are
 */
record Classes(BigDecimal from, BigDecimal width, int count) {

  /** As many as there are colours in the palette. */
  static final int MOST = 5;

  private static final List<BigDecimal> DIGITS =
      List.of(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"));

  /**
   * The narrowest round classes that hold all values.
   *
   * @param values at least one
   * @param finest no class is narrower
   */
  static Classes of(List<BigDecimal> values, BigDecimal finest) {
    BigDecimal lowest = values.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal highest = values.stream().max(BigDecimal::compareTo).orElseThrow();
    for (BigDecimal power = finest; ; power = power.movePointRight(1)) {
      for (BigDecimal digit : DIGITS) {
        BigDecimal width = digit.multiply(power);
        BigDecimal first = steps(lowest, width);
        int count = steps(highest, width).subtract(first).intValue() + 1;
        if (count <= MOST) {
          return new Classes(first.multiply(width), width, count);
        }
      }
    }
  }

  private static BigDecimal steps(BigDecimal value, BigDecimal width) {
    return value.divide(width, 0, RoundingMode.FLOOR);
  }

  /** The class of a value, 0 for the first. */
  int index(BigDecimal value) {
    return steps(value.subtract(from), width).intValue();
  }

  Color color(int index) {
    return Palette.DEFAULT.sequential(index, count);
  }

  Color color(BigDecimal value) {
    return color(index(value));
  }

  /** Both limits of a class, the unit once. */
  String label(int index, Unit unit, Captions captions) {
    BigDecimal lower = from.add(width.multiply(BigDecimal.valueOf(index)));
    return captions.numbers().interval(lower, lower.add(width), unit);
  }
}
