package pl.szansa.model;

/**
 * Where a value of an indicator and area stands.
 *
 * @param period as in the column {@code period}
 * @param breakdown {@code total} or a breakdown's id
 * @param category {@code all} or a category's code
 */
public record ValueSpot(String period, String breakdown, String category) {

  static ValueSpot of(IndicatorValue v) {
    return new ValueSpot(v.period(), v.breakdown(), v.category());
  }

  /** Whether it is not a category of a breakdown. */
  public boolean isTotal() {
    return breakdown.equals("total");
  }
}
