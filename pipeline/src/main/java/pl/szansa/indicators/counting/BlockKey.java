package pl.szansa.indicators.counting;

import java.io.Serializable;

/**
 * Place and period of a block.
 *
 * @param grain how fine it is
 * @param half half-year; at the grain of projects and of years the first of its year; {@link
 *     Halves#NONE} for no date
 */
record BlockKey(Grain grain, Place place, int half) implements Serializable {

  enum Grain {
    /** Per project and year, without breakdowns. */
    PROJECT,
    /** Per office and year, of the breakdowns of which no half-years are published. */
    YEARS,
    /** Per office and half-year, with the other breakdowns. */
    OFFICE
  }

  /** The same in every process, unlike an enum's own: Spark brings equal keys together by it. */
  @Override
  public int hashCode() {
    return 31 * (31 * place.hashCode() + half) + grain.ordinal();
  }
}
