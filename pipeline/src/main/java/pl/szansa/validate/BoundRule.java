package pl.szansa.validate;

import pl.szansa.validate.checks.Check;
import pl.szansa.validate.checks.ColumnCheck;

/**
 * A rule with the check that carries it out.
 *
 * @param mark the bit of cells that break it, 0 if it looks at more than single cells
 */
record BoundRule(Rule rule, Check check, long mark) {

  BoundRule fresh() {
    return new BoundRule(rule, check.fresh(), mark);
  }

  boolean acrossCells() {
    return mark == 0 && !(check instanceof ColumnCheck);
  }

  /** Whether it has to be looked at in a row whose cells are marked so. */
  boolean due(long found) {
    return mark == 0 || (found & mark) != 0;
  }
}
