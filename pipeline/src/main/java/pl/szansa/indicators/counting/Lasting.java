package pl.szansa.indicators.counting;

import pl.szansa.model.Measure.PeriodRule;

/**
 * From when to when a participation goes on, in units of one kind of period.
 *
 * @param first that of the entry
 * @param last that of the exit; while it goes on, the last that the register describes
 * @param open whether it goes on
 */
record Lasting(int first, int last, boolean open) {

  /**
   * @param exit its half-year, or {@link Halves#NONE}
   * @param observed the last that the register describes
   */
  static Lasting of(int entry, int exit, int observed) {
    return exit == Halves.NONE
        ? new Lasting(entry, Math.max(entry, observed), true)
        : new Lasting(entry, Math.max(entry, exit), false);
  }

  Lasting years() {
    return new Lasting(Halves.year(first), Halves.year(last), open);
  }

  /** The first period in which it counts by a rule. */
  int from(PeriodRule rule) {
    return rule == PeriodRule.CARRIED_OVER ? first + 1 : first;
  }

  /** The last period in which it counts by a rule; before the first where it does not at all. */
  int to(PeriodRule rule) {
    return rule == PeriodRule.CONTINUING && !open ? last - 1 : last;
  }

  /**
   * Whether it counts over all years from a first to a last one by a rule.
   *
   * @param from first year that counts
   * @param to last year that counts
   */
  boolean within(PeriodRule rule, int from, int to) {
    Lasting years = years();
    if (years.first() > to || years.last() < from) {
      return false;
    }
    return switch (rule) {
      case CARRIED_OVER -> years.first() < from;
      case CONTINUING -> open || years.last() > to;
      default -> true;
    };
  }
}
