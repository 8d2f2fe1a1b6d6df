package pl.szansa.model;

/** The bits of the column {@code firsts}, one per area level and kind of period. */
public final class Firsts {

  private Firsts() {}

  /** Which bit says: the person's first participation in its area of this level and period. */
  public static int index(AreaLevel level, PeriodKind kind) {
    return level.ordinal() * PeriodKind.values().length + kind.ordinal();
  }

  /** The bit of that index. */
  public static int bit(AreaLevel level, PeriodKind kind) {
    return 1 << index(level, kind);
  }
}
