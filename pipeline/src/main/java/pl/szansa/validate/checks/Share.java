package pl.szansa.validate.checks;

/** Counts how many values of a column are of some kind. */
final class Share {

  private static final long FEWEST = 5;

  private long all;
  private long some;

  void count(boolean one) {
    all++;
    some += one ? 1 : 0;
  }

  /** Whether at least five values and more than three fifths are of the kind. */
  boolean most() {
    return most(some, all);
  }

  /** Whether a number of values is at least five and more than three fifths of all. */
  static boolean most(long some, long all) {
    return some >= FEWEST && some * 5 > all * 3;
  }
}
