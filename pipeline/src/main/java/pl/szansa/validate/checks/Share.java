package pl.szansa.validate.checks;

/** Counts how many values of a column are of some kind; the first ten thousand tell enough. */
final class Share {

  private static final long ENOUGH = 10_000;
  private static final long FEWEST = 5;

  private long all;
  private long some;

  void count(boolean one) {
    all++;
    some += one ? 1 : 0;
  }

  long counted() {
    return some;
  }

  boolean open() {
    return all < ENOUGH;
  }

  boolean empty() {
    return all == 0;
  }

  /** Whether at least five values and more than three fifths are of the kind. */
  boolean most() {
    return most(some);
  }

  /** Whether a number of the values is at least five and more than three fifths of all. */
  boolean most(long values) {
    return values >= FEWEST && values * 5 > all * 3;
  }
}
