package pl.szansa.model;

import java.util.List;
import java.util.Locale;

/**
 * One quantity: rows counted or a column summed, over a resolved table.
 *
 * @param relation the resolved table
 * @param aggregate whether rows are counted or a value is summed
 * @param expression a condition (count) or a number (sum), SQL over documented columns
 * @param period which dates of the row decide the periods in which it counts
 */
public record Measure(Relation relation, Aggregate aggregate, String expression, PeriodRule period)
    implements java.io.Serializable {

  /** The resolved tables that indicators are computed over. */
  public enum Relation {
    PARTICIPATIONS,
    FINANCES;

    /** As in the dictionary. */
    public String table() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The rules that its rows have dates for, the usual one first. */
    public List<PeriodRule> periodRules() {
      return this == FINANCES
          ? List.of(PeriodRule.DOCUMENT)
          : List.of(
              PeriodRule.ENTRY,
              PeriodRule.EXIT,
              PeriodRule.RETURN,
              PeriodRule.SUPPORTED,
              PeriodRule.CARRIED_OVER,
              PeriodRule.CONTINUING);
    }
  }

  public enum Aggregate {
    COUNT,
    SUM,
    /** Sum of the squares of a number, for the spread around its mean. */
    SUM_OF_SQUARES,
    /**
     * Counts each person once per area and period: those rows that are the person's first there.
     */
    COUNT_PERSONS
  }

  /** In which periods a row counts. */
  public enum PeriodRule {
    /** In that of the day of entry. */
    ENTRY,
    /** In that of the day of exit. */
    EXIT,
    /** In that of the last return to the project. */
    RETURN,
    /** In every one from entry to exit, both included. */
    SUPPORTED,
    /** In every one at whose beginning the participation goes on. */
    CARRIED_OVER,
    /** In every one at whose end the participation goes on. */
    CONTINUING,
    /** In that of the document's date. */
    DOCUMENT;

    /** Whether a row counts in as many periods as it lasts, so that years do not add up. */
    public boolean lasting() {
      return this == SUPPORTED || this == CARRIED_OVER || this == CONTINUING;
    }

    /** As in the catalogue. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Quick, for measures are looked up for every value: hardly two have the same expression. */
  @Override
  public int hashCode() {
    return expression.hashCode() + period.ordinal();
  }

  /** Whether both count rows, of the same table and in the same periods. */
  public boolean countsLike(Measure other) {
    return aggregate == Aggregate.COUNT
        && other.aggregate == Aggregate.COUNT
        && relation == other.relation
        && period == other.period;
  }

  /** The rows that both count. */
  public Measure and(Measure other) {
    String both = parenthesised(expression) + " AND " + parenthesised(other.expression);
    return new Measure(relation, aggregate, both, period);
  }

  /** A comment at the end of an expression must not swallow what follows. */
  private static String parenthesised(String expression) {
    return "(" + expression + (expression.contains("--") ? "\n)" : ")");
  }
}
