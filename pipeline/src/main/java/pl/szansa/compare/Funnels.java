package pl.szansa.compare;

import java.util.List;
import java.util.Optional;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.model.Funnel;
import pl.szansa.model.Funnel.Shape;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;

/**
 * Makes the funnel around a reference. The kind of the indicator's interval decides its shape: a
 * part of a whole, events on units, a mean or an amount per unit. What has no interval has no
 * funnel: counts and sums have no base, and shares of money have one that is not a number of
 * chances.
 */
final class Funnels {

  private Funnels() {}

  /** The shape of an indicator's funnels, if it has any. */
  static Optional<Shape> shape(Indicator indicator) {
    return switch (IntervalMethod.of(indicator.interval()).kind()) {
      case PROPORTION -> Optional.of(Shape.PROPORTION);
      case RATE -> Optional.of(Shape.RATE);
      case MEAN, RATIO -> Optional.of(Shape.MEAN);
      case NONE -> Optional.empty();
    };
  }

  /**
   * The funnel around a reference.
   *
   * @param offices values of the offices that are held against it
   * @return empty where the indicator has none, the reference is no proportion although it should
   *     be one, or too few offices show how far means spread
   */
  static Optional<Funnel> around(
      Indicator indicator, IndicatorValue reference, List<IndicatorValue> offices) {
    List<IndicatorValue> placed = offices.stream().filter(Funnels::hasBase).toList();
    double center = reference.value().doubleValue();
    return shape(indicator)
        .filter(shape -> !placed.isEmpty())
        .flatMap(
            shape ->
                switch (shape) {
                  case PROPORTION ->
                      center >= 0 && center <= 1
                          ? Optional.of(funnel(reference, shape, center, 0))
                          : Optional.empty();
                  case RATE -> Optional.of(funnel(reference, shape, center, 0));
                  case MEAN ->
                      Spread.around(center, placed).stream()
                          .mapToObj(spread -> funnel(reference, shape, center, spread))
                          .findFirst();
                });
  }

  /** Whether a value can be placed in a funnel. */
  static boolean hasBase(IndicatorValue value) {
    return value.status() == ValueStatus.VALUE
        && value.denominator() != null
        && value.denominator().signum() > 0;
  }

  private static Funnel funnel(
      IndicatorValue reference, Shape shape, double center, double spread) {
    return new Funnel(
        reference.indicator(),
        reference.level(),
        reference.area(),
        reference.period(),
        shape,
        center,
        spread);
  }
}
