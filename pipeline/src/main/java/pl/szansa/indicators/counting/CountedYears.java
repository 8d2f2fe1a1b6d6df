package pl.szansa.indicators.counting;

/**
 * The years that a run counts, for those who count with SQL beside the engine.
 *
 * @param first the first
 * @param last the last
 */
public record CountedYears(int first, int last) {

  /** SQL that is true of what counts by a date; what has none counts over all years. */
  public String holds(String date) {
    return "(" + date + " IS NULL OR year(" + date + ") BETWEEN " + first + " AND " + last + ")";
  }
}
