package pl.szansa.validate;

import pl.szansa.validate.checks.CellCheck;
import pl.szansa.validate.checks.Check;
import pl.szansa.validate.checks.ColumnCheck;

/**
 * A rule with the check that carries it out.
 *
 * @param mark the bits of its clues, 0 if it has to look at every row
 */
record BoundRule(Rule rule, Check check, long mark) {

  BoundRule fresh() {
    return new BoundRule(rule, check.fresh(), mark);
  }

  /** Whether it may find something though no single cell breaks a rule. */
  boolean acrossCells() {
    return !(check instanceof ColumnCheck) && (mark == 0 || !(check instanceof CellCheck));
  }

  /** Whether it has to be looked at in a row whose cells are marked so. */
  boolean due(long found) {
    return (found & mark) == mark;
  }
}
