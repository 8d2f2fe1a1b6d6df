package pl.szansa.generate;

import java.time.LocalDate;
import java.util.List;

/** What an office knew of a participation on the day as of which a register was drawn up. */
final class AsKnown {

  private static final List<String> AT_EXIT = List.of("exit_date", "exit_reason", "completed_path");
  private static final List<String> RESULTS =
      List.of(
          "result_job_search",
          "result_education",
          "result_qualification",
          "result_employment",
          "result_date",
          "education_at_exit");
  private static final List<String> AFTER_3_MONTHS = List.of("employment_3m", "social_progress");
  private static final List<String> AFTER_6_MONTHS =
      List.of("employment_6m", "improved_situation_6m");

  private AsKnown() {}

  /** The row of a cumulative register, in which nobody has left before leaving. */
  static Row on(LocalDate day, Participation participation) {
    boolean left = participation.left() && !participation.exit().isAfter(day);
    Row row = resultsOn(day, participation);
    return left ? row : without(without(row, AT_EXIT), RESULTS);
  }

  /**
   * The row of a year's register. It says of those who stay over the year when they left, but
   * nothing that was only established after the register's day.
   */
  static Row resultsOn(LocalDate day, Participation participation) {
    Row row = participation.row();
    if (!participation.left()) {
      return row;
    }
    LocalDate exit = participation.exit();
    Row known = row.date("result_date").isAfter(day) ? without(row, RESULTS) : row;
    known = exit.plusMonths(3).isAfter(day) ? without(known, AFTER_3_MONTHS) : known;
    return exit.plusMonths(6).isAfter(day) ? without(known, AFTER_6_MONTHS) : known;
  }

  private static Row without(Row row, List<String> fields) {
    Row copy = row.copy();
    fields.forEach(field -> copy.set(field, null));
    return copy;
  }
}
