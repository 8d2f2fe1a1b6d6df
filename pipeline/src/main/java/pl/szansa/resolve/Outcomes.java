package pl.szansa.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The columns that say how a participation ended and what became of the person. The situation after
 * exit is that within 28 days of leaving; where it changes, the last change within them counts, and
 * what was established later is no immediate result.
 *
 * <p>Source: Commission guidance on participant data (immediate results: within four weeks of the
 * day on which participation ended) and SFC2021 support (of several changes only the last counts).
 */
final class Outcomes {

  private static final int WINDOW_DAYS = 28;

  private static final StatedColumns OF_LAST =
      new StatedColumns(
          List.of(
              "exit_reason",
              "completed_path",
              "education_at_exit",
              "social_progress",
              "employment_3m",
              "employment_6m",
              "improved_situation_6m"));

  private static final Comparator<Entry> LAST_CHANGE =
      Comparator.comparing(
          Outcomes::resultDate, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

  private Outcomes() {}

  /**
   * @param observed day whose state of affairs the last row describes, null if unknown
   */
  static void add(PersonHistory.Merged merged, LocalDate observed, ResolvedRow row) {
    Entry last = merged.last();
    LocalDate exit = last.date("exit_date");
    OF_LAST.copy(last, row);
    row.put("exit_date", exit);
    row.put("exit_year", exit == null ? null : exit.getYear());
    row.put("leaver", exit != null);
    row.put("observed_until", observed);
    boolean stated = addImmediate(merged, exit, row);
    row.put("open_28d", !stated && open(exit == null ? null : windowEnd(exit), observed));
    row.put("open_3m", open(exit == null ? null : exit.plusMonths(3), observed));
    row.put("open_6m", open(exit == null ? null : exit.plusMonths(6), observed));
  }

  private static boolean open(LocalDate end, LocalDate observed) {
    return end != null && observed != null && end.isAfter(observed);
  }

  private static LocalDate windowEnd(LocalDate exit) {
    return exit.plusDays(WINDOW_DAYS);
  }

  /** Whether a result is stated. */
  private static boolean addImmediate(
      PersonHistory.Merged merged, LocalDate exit, ResolvedRow row) {
    List<Entry> rows = merged.aboutLast();
    boolean late = exit != null && anyLate(rows, exit);
    Optional<Entry> counted = counted(merged, rows, exit);
    Entry from = counted.orElse(merged.last());
    List<String> results = new ArrayList<>(ImmediateResults.FIELDS.size());
    for (String result : ImmediateResults.of(from)) {
      results.add(counted.isEmpty() && Answers.given(result) ? Answers.stated(null) : result);
    }
    for (int i = 0; i < results.size(); i++) {
      row.put(ImmediateResults.FIELDS.get(i), results.get(i));
    }
    row.put("situation_at_exit", ImmediateResults.situation(results));
    row.put("result_date", resultDate(from));
    row.put("result_late", late);
    row.put("exit_submission", from.file());
    row.put("exit_line", Math.toIntExact(from.line()));
    return ImmediateResults.given(results);
  }

  private static boolean anyLate(List<Entry> rows, LocalDate exit) {
    for (Entry row : rows) {
      if (late(row, exit) && ImmediateResults.stated(row)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The row whose immediate results count; none if all are late. A later snapshot that only knows a
   * late situation does not take back what an earlier one knew in time.
   */
  private static Optional<Entry> counted(
      PersonHistory.Merged merged, List<Entry> rows, LocalDate exit) {
    if (exit == null) {
      return Optional.of(merged.last());
    }
    Entry dated = null;
    for (Entry row : rows) {
      dated = resultDate(row) == null ? dated : lastChange(dated, row, exit);
    }
    if (dated == null && !late(merged.last(), exit)) {
      return Optional.of(merged.last());
    }
    Entry counted = dated;
    if (counted == null) {
      for (Entry row : merged.replaced()) {
        counted = lastChange(counted, row, exit);
      }
      for (Entry row : rows) {
        counted = lastChange(counted, row, exit);
      }
    }
    return Optional.ofNullable(counted);
  }

  /** What counts once a newer row is known. */
  private static Entry lastChange(Entry counted, Entry newer, LocalDate exit) {
    if (late(newer, exit) || !ImmediateResults.stated(newer)) {
      return counted;
    }
    return counted != null && LAST_CHANGE.compare(counted, newer) > 0 ? counted : newer;
  }

  /** Without a date a result counts as established in time. */
  private static boolean late(Entry row, LocalDate exit) {
    LocalDate date = resultDate(row);
    return date != null && date.isAfter(windowEnd(exit));
  }

  private static LocalDate resultDate(Entry row) {
    return row.date("result_date");
  }
}
