package pl.szansa.dashboard;

import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PeriodKind;

/**
 * How far into the detail a value goes; what goes further than the page has room for is left to
 * {@code indicators.csv}. A policymaker asks for totals by year first, last of all for the halves
 * of a year of one project.
 */
enum Depth {
  /** Totals over all years, by programming period and by year. */
  TOTALS,
  /** The country by category, whatever the period. */
  COUNTRY,
  /** Areas by category over all years. */
  CATEGORIES,
  /** Projects. */
  PROJECTS,
  /** Areas by category and year. */
  CATEGORIES_BY_YEAR,
  /** Areas by two characteristics at a time. */
  PAIRS,
  /** Halves of years of other areas than the country. */
  HALF_YEARS;

  private static final String PAIR = ":";

  static Depth of(IndicatorValue value) {
    PeriodKind kind = PeriodKind.of(value.period());
    if (value.level() == AreaLevel.COUNTRY) {
      return value.isTotal() && kind != PeriodKind.HALF_YEAR ? TOTALS : COUNTRY;
    }
    if (kind == PeriodKind.HALF_YEAR) {
      return HALF_YEARS;
    }
    if (value.level() == AreaLevel.PROJECT) {
      return PROJECTS;
    }
    if (value.isTotal()) {
      return TOTALS;
    }
    if (value.category().contains(PAIR)) {
      return PAIRS;
    }
    return kind == PeriodKind.ALL ? CATEGORIES : CATEGORIES_BY_YEAR;
  }
}
