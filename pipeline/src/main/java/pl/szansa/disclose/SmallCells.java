package pl.szansa.disclose;

import java.util.BitSet;

/**
 * Finds the cells that tell of fewer persons than a threshold: by a count, by the base of a rate or
 * mean, by what is left of a share, or by what is left of the whole that an entry of a list is part
 * of. Zero tells nothing of anybody.
 */
final class SmallCells {

  private static final String PARTICIPATIONS = "participations";

  private final long threshold;

  /**
   * @param threshold counts from 1 to below this are small
   */
  SmallCells(long threshold) {
    this.threshold = threshold * Persons.ONE;
  }

  BitSet find(Cells cells) {
    BitSet small = new BitSet(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      if (cells.mayHide(i) && small(i, cells)) {
        small.set(i);
      }
    }
    return small;
  }

  private boolean small(int place, Cells cells) {
    PersonalIndicator indicator = cells.indicator(place);
    return indicator.tells(cells.numerator(place), cells.denominator(place), this::small)
        || indicator.listed() && cells.isTotal(place) && smallRest(place, cells)
        || indicator.sumAlone() && ofFew(place, cells);
  }

  /** All but one or two of the whole have the trait. */
  private boolean smallRest(int place, Cells cells) {
    int whole = cells.of(cells.indicator(place).indicator().partOf(), place, true);
    return whole != Spots.NOWHERE
        && cells.numerator(place) != Persons.ABSENT
        && cells.numerator(whole) != Persons.ABSENT
        && small(Persons.left(cells.numerator(whole), cells.numerator(place)));
  }

  /** The hours of one person are no less telling than that there is one. */
  private boolean ofFew(int place, Cells cells) {
    int count = cells.of(PARTICIPATIONS, place, false);
    return count != Spots.NOWHERE && small(cells.base(count));
  }

  private boolean small(long count) {
    return count > 0 && count < threshold;
  }
}
