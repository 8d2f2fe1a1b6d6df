package pl.szansa.resolve.persons;

import java.io.Serializable;

/** Which persons something is about. */
@FunctionalInterface
public interface Persons extends Serializable {

  /** Everybody. */
  Persons ALL = (high, low) -> true;

  /**
   * @param high first half of a pseudonym
   * @param low second half
   */
  boolean has(long high, long low);
}
