package pl.szansa.indicators.counting;

import java.io.Serializable;

/**
 * Place and period of a block.
 *
 * @param grain how fine it is
 * @param half half-year; at the grain of projects the first of its year; {@link Halves#NONE} for no
 *     date
 */
record BlockKey(Grain grain, Place place, int half) implements Serializable {

  enum Grain {
    /** Per project and year, without breakdowns. */
    PROJECT,
    /** Per office and half-year, with breakdowns. */
    OFFICE
  }
}
