package pl.szansa.disclose;

import java.math.BigDecimal;
import java.util.BitSet;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;

/**
 * Finds the cells that tell of fewer persons than a threshold: by a count, by the base of a rate or
 * mean, by what is left of a share, or by what is left of the whole that an entry of a list is part
 * of. Zero tells nothing of anybody.
 */
final class SmallCells {

  private static final String PARTICIPATIONS = "participations";

  private final BigDecimal threshold;

  /**
   * @param threshold counts from 1 to below this are small
   */
  SmallCells(long threshold) {
    this.threshold = BigDecimal.valueOf(threshold);
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
    IndicatorValue value = cells.value(place);
    PersonalIndicator indicator = cells.indicator(place);
    return indicator.tells(value, this::small)
        || value.isTotal() && indicator.listed() && smallRest(value, indicator.indicator(), cells)
        || indicator.sumAlone() && ofFew(value, cells);
  }

  /** All but one or two of the whole have the trait. */
  private boolean smallRest(IndicatorValue value, Indicator indicator, Cells cells) {
    return value.numerator() != null
        && cells.place(indicator.partOf(), value.period(), "total", "all").stream()
            .mapToObj(whole -> cells.value(whole).numerator())
            .anyMatch(whole -> whole != null && small(whole.subtract(value.numerator())));
  }

  /** The hours of one person are no less telling than that there is one. */
  private boolean ofFew(IndicatorValue value, Cells cells) {
    return cells.place(PARTICIPATIONS, value.period(), value.breakdown(), value.category()).stream()
        .anyMatch(count -> small(cells.base(count)));
  }

  private boolean small(BigDecimal count) {
    return count.signum() > 0 && count.compareTo(threshold) < 0;
  }
}
