package pl.szansa.charts.maps;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Palette;
import pl.szansa.model.Text;
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

  private static final Text LABEL = new Text("od %1$s do %2$s", "%1$s to %2$s");

  /** As many as there are colours in the palette. */
  static final int MOST = 5;

  /** Decimals of a proportion that is written as per cent with one. */
  private static final int SHOWN = 3;

  private static final List<BigDecimal> DIGITS =
      List.of(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"));

  /**
   * The narrowest round classes that hold all values.
   *
   * @param values at least one
   * @param finest no class is narrower
   */
  static Classes of(List<BigDecimal> values, BigDecimal finest) {
    BigDecimal lowest =
        values.stream().map(Classes::shown).min(BigDecimal::compareTo).orElseThrow();
    BigDecimal highest =
        values.stream().map(Classes::shown).max(BigDecimal::compareTo).orElseThrow();
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

  /** As it is written: 19.96 % reads 20.0 %, so it belongs to the class that begins there. */
  private static BigDecimal shown(BigDecimal value) {
    return value.setScale(SHOWN, RoundingMode.HALF_UP);
  }

  private static BigDecimal steps(BigDecimal value, BigDecimal width) {
    return value.divide(width, 0, RoundingMode.FLOOR);
  }

  /** The class of a value, 0 for the first. */
  int index(BigDecimal value) {
    return steps(shown(value).subtract(from), width).intValue();
  }

  Color color(int index) {
    return Palette.DEFAULT.sequential(index, count);
  }

  Color color(BigDecimal value) {
    return color(index(value));
  }

  /** Both limits of a class; the upper one belongs to the next. */
  String label(int index, Unit unit, Captions captions) {
    BigDecimal lower = from.add(width.multiply(BigDecimal.valueOf(index)));
    NumberFormat format = captions.numbers().ticks(unit);
    return captions.say(LABEL, format.format(lower), format.format(lower.add(width)));
  }
}
