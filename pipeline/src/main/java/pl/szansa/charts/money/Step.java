package pl.szansa.charts.money;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A bar of a waterfall.
 *
 * @param name below it
 * @param from where it begins, PLN
 * @param to where it ends, PLN
 * @param color empty for what is not known, which is hatched
 */
record Step(String name, BigDecimal from, BigDecimal to, Optional<Color> color) {

  BigDecimal amount() {
    return to.subtract(from);
  }
}
