package pl.szansa.validate.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pl.szansa.ingest.CanonicalRow;

/** The hours fit into the days from a start to an end, both included. */
record HoursCheck(int hours, int start, int end, int perDay) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (row.value(hours) instanceof BigDecimal stated
        && row.value(start) instanceof LocalDate from
        && row.value(end) instanceof LocalDate until
        && !from.isAfter(until)) {
      long days = ChronoUnit.DAYS.between(from, until) + 1;
      if (stated.compareTo(BigDecimal.valueOf(days * perDay)) > 0) {
        finding.report(hours, Long.toString(days));
      }
    }
  }
}
