package pl.szansa.validate.checks;

import pl.szansa.model.Missing;

/** What a rule makes of a value that is not there. */
public enum Nulls {
  /** Nothing: who says nothing says nothing wrong. */
  SKIP,
  /** It breaks the rule. */
  FAIL,
  /** It breaks the rule, unless the sender's form has no such question. */
  NOT_COLLECTED_SKIPS;

  boolean breaks(Object value) {
    return value instanceof Missing reason
        && switch (this) {
          case SKIP -> false;
          case FAIL -> true;
          case NOT_COLLECTED_SKIPS -> reason != Missing.NOT_COLLECTED;
        };
  }
}
