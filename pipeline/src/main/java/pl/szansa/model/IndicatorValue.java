package pl.szansa.model;

import java.math.BigDecimal;

/**
 * One row of {@code out/indicators.csv}, in the order of its columns.
 *
 * @param indicator indicator id
 * @param level area level
 * @param area {@code all}, TERYT prefix, office_id or project
 * @param period a year, or {@code all}
 * @param breakdown {@code total}, {@code sex}, {@code age} ...
 * @param category code within the breakdown, {@code all} for total
 * @param status whether there is a value, or why not
 * @param value null unless status is VALUE; proportions from 0 to 1, money in PLN
 * @param lower lower confidence limit, null for none
 * @param upper upper confidence limit, null for none
 * @param confidence for example 0.95, null for no interval
 * @param method interval method, empty for none
 * @param numerator null where it may not be shown
 * @param denominator null for counts, and where it may not be shown
 * @param unit unit of value and limits
 * @param note a caveat, empty for none
 */
public record IndicatorValue(
    String indicator,
    AreaLevel level,
    String area,
    String period,
    String breakdown,
    String category,
    ValueStatus status,
    BigDecimal value,
    BigDecimal lower,
    BigDecimal upper,
    BigDecimal confidence,
    String method,
    BigDecimal numerator,
    BigDecimal denominator,
    Unit unit,
    String note) {

  /** By its place, which no two values of a result share: the numbers would cost more. */
  @Override
  public int hashCode() {
    return 31 * (31 * (31 * indicator.hashCode() + area.hashCode()) + period.hashCode())
        + category.hashCode();
  }

  /** The same with one caveat more. */
  public IndicatorValue withNote(String added) {
    return new IndicatorValue(
        indicator,
        level,
        area,
        period,
        breakdown,
        category,
        status,
        value,
        lower,
        upper,
        confidence,
        method,
        numerator,
        denominator,
        unit,
        joined(note, added));
  }

  /** A note and one caveat more. */
  static String joined(String note, String added) {
    return note.isEmpty() ? added : note + "; " + added;
  }

  /** The same without any number, and without a note that could tell one. */
  public IndicatorValue suppressed() {
    return new IndicatorValue(
        indicator,
        level,
        area,
        period,
        breakdown,
        category,
        ValueStatus.SUPPRESSED,
        null,
        null,
        null,
        null,
        "",
        null,
        null,
        unit,
        "");
  }

  /** The total of an area and period, as opposed to a category of a breakdown. */
  public boolean isTotal() {
    return breakdown.equals("total");
  }
}
