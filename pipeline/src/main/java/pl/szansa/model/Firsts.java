package pl.szansa.model;

/** The bits of the column {@code firsts}, one per area level and kind of period. */
public final class Firsts {

  private Firsts() {}

  /** The bit that says: the person's first participation in its area of this level and period. */
  public static int bit(AreaLevel level, PeriodKind kind) {
    return 1 << (level.ordinal() * PeriodKind.values().length + kind.ordinal());
  }
}
