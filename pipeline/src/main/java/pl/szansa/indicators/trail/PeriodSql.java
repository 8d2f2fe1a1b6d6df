package pl.szansa.indicators.trail;

import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.PeriodKind;

/** SQL that is true of the rows that count in a period by a rule. */
final class PeriodSql {

  private final TrailPlace place;
  private final int firstYear;
  private final int lastYear;

  /**
   * @param firstYear first year that counts
   * @param lastYear last year that counts
   */
  PeriodSql(TrailPlace place, int firstYear, int lastYear) {
    this.place = place;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  String of(PeriodRule rule) {
    String within =
        switch (rule) {
          case ENTRY -> dated("entry_date");
          case EXIT -> dated("exit_date");
          case RETURN -> dated("return_date");
          case DOCUMENT -> dated("document_date");
          case SUPPORTED, CARRIED_OVER, CONTINUING -> lasting(rule);
        };
    return place.kind() == PeriodKind.PROGRAMMING_PERIOD
        ? within + " AND programming_period = " + TrailPlace.quoted(place.period())
        : within;
  }

  /** What has no date counts over all years. */
  private String dated(String date) {
    String years = "year(" + date + ") BETWEEN " + firstYear + " AND " + lastYear;
    return switch (place.kind()) {
      case ALL, PROGRAMMING_PERIOD -> "(" + date + " IS NULL OR " + years + ")";
      case YEAR, HALF_YEAR -> years + " AND " + unit(date) + " = " + number();
    };
  }

  /** While a participation goes on, it lasts as long as the register describes. */
  private String lasting(PeriodRule rule) {
    boolean all = place.kind() == PeriodKind.ALL || place.kind() == PeriodKind.PROGRAMMING_PERIOD;
    String end = "greatest(entry_date, coalesce(exit_date, observed_until, entry_date))";
    String first = all ? "year(entry_date)" : unit("entry_date");
    String last = all ? "year(" + end + ")" : unit(end);
    int from = all ? firstYear : number();
    int to = all ? lastYear : number();
    String going = first + " <= " + to + " AND " + last + " >= " + from;
    return switch (rule) {
      case CARRIED_OVER -> going + " AND " + first + " < " + from;
      case CONTINUING -> going + " AND (exit_date IS NULL OR " + last + " > " + to + ")";
      default -> going;
    };
  }

  /** Years or half-years as numbers. */
  private String unit(String date) {
    return place.kind() == PeriodKind.YEAR
        ? "year(" + date + ")"
        : "(year(" + date + ") * 2 + if(month(" + date + ") > 6, 1, 0))";
  }

  private int number() {
    int year = Integer.parseInt(place.period().substring(0, 4));
    return place.kind() == PeriodKind.YEAR
        ? year
        : year * 2 + (place.period().endsWith("2") ? 1 : 0);
  }
}
