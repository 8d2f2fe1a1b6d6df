package pl.szansa.model;

/**
 * One additive quantity: rows counted or a column summed, over a resolved table.
 *
 * @param relation the resolved table
 * @param aggregate whether rows are counted or a value is summed
 * @param expression a condition (count) or a number (sum), SQL over documented columns
 * @param period which date of the row decides the period
 */
public record Measure(Relation relation, Aggregate aggregate, String expression, PeriodRule period)
    implements java.io.Serializable {

  /** The resolved tables that indicators are computed over. */
  public enum Relation {
    PARTICIPATIONS,
    FINANCES
  }

  public enum Aggregate {
    COUNT,
    SUM,
    /**
     * Counts each person once per area and period: those rows that are the person's first there.
     */
    COUNT_PERSONS
  }

  /** The date of a row that decides in which period it counts. */
  public enum PeriodRule {
    ENTRY,
    EXIT,
    DOCUMENT
  }
}
