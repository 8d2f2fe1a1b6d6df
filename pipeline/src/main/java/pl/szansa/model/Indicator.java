package pl.szansa.model;

import java.util.List;
import java.util.Optional;

/**
 * An entry of the indicator catalogue.
 *
 * @param id what other tools rely on
 * @param family id of the family that it belongs to
 * @param name what people read
 * @param definition what is counted, in a sentence or two
 * @param reading how to read it, empty texts where the definition says enough
 * @param source legal source or reference of the definition
 * @param unverified what of the definition was not found in a source, empty texts for nothing
 * @param partOf id of the indicator whose rows it counts a part of, empty for none
 * @param unit unit of the value
 * @param direction which way is better
 * @param numerator what is counted or summed
 * @param denominator what it is divided by; empty for a count or a sum
 * @param interval name of the interval method, {@code none} where there is no uncertainty to state
 * @param smallestBase a denominator below this is published as TOO_FEW; 0 for no limit
 * @param breakdowns breakdowns beside {@code total} that make sense
 */
public record Indicator(
    String id,
    String family,
    Text name,
    Text definition,
    Text reading,
    String source,
    Text unverified,
    String partOf,
    Unit unit,
    Direction direction,
    Measure numerator,
    Optional<Measure> denominator,
    String interval,
    int smallestBase,
    List<String> breakdowns) {

  /** What the columns of amounts in constant prices are called. */
  private static final String CONSTANT = "_constant";

  public Indicator {
    breakdowns = List.copyOf(breakdowns);
  }

  /** Whether it is an amount of the prices of its day, which rise with all prices. */
  public boolean inCurrentPrices() {
    return unit == Unit.PLN && !numerator.expression().contains(CONSTANT);
  }
}
