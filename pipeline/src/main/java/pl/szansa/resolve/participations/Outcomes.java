package pl.szansa.resolve.participations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import pl.szansa.resolve.persons.Answers;
import pl.szansa.resolve.persons.Entry;
import pl.szansa.resolve.rows.ResolvedRow;

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

  private static final int EXIT_DATE = ParticipationRows.COLUMNS.of("exit_date");
  private static final int EXIT_YEAR = ParticipationRows.COLUMNS.of("exit_year");
  private static final int LEAVER = ParticipationRows.COLUMNS.of("leaver");
  private static final int OBSERVED_UNTIL = ParticipationRows.COLUMNS.of("observed_until");
  private static final int OPEN_28D = ParticipationRows.COLUMNS.of("open_28d");
  private static final int OPEN_3M = ParticipationRows.COLUMNS.of("open_3m");
  private static final int OPEN_6M = ParticipationRows.COLUMNS.of("open_6m");
  private static final int SITUATION_AT_EXIT = ParticipationRows.COLUMNS.of("situation_at_exit");
  private static final int RESULT_DATE = ParticipationRows.COLUMNS.of("result_date");
  private static final int RESULT_LATE = ParticipationRows.COLUMNS.of("result_late");
  private static final int EXIT_SUBMISSION = ParticipationRows.COLUMNS.of("exit_submission");
  private static final int EXIT_LINE = ParticipationRows.COLUMNS.of("exit_line");

  private static final int[] RESULTS =
      ImmediateResults.FIELDS.stream().mapToInt(ParticipationRows.COLUMNS::of).toArray();

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
    LocalDate exit = last.date(Entry.EXIT_DATE);
    OF_LAST.copy(last, row);
    row.put(EXIT_DATE, exit);
    row.put(EXIT_YEAR, exit == null ? null : exit.getYear());
    row.put(LEAVER, exit != null);
    row.put(OBSERVED_UNTIL, observed);
    boolean stated = addImmediate(merged, exit, row);
    boolean dated = exit != null && observed != null;
    row.put(OPEN_28D, dated && !stated && windowEnd(exit).isAfter(observed));
    row.put(OPEN_3M, dated && exit.plusMonths(3).isAfter(observed));
    row.put(OPEN_6M, dated && exit.plusMonths(6).isAfter(observed));
  }

  private static LocalDate windowEnd(LocalDate exit) {
    return exit.plusDays(WINDOW_DAYS);
  }

  /** Whether a result is stated. */
  private static boolean addImmediate(
      PersonHistory.Merged merged, LocalDate exit, ResolvedRow row) {
    List<Entry> rows = merged.aboutLast();
    boolean late = exit != null && anyLate(rows, exit);
    Entry counted = counted(merged, rows, exit);
    Entry from = counted == null ? merged.last() : counted;
    String[] results = ImmediateResults.of(from);
    for (int i = 0; i < results.length; i++) {
      if (counted == null && Answers.given(results[i])) {
        results[i] = Answers.stated(null);
      }
      row.put(RESULTS[i], results[i]);
    }
    row.put(SITUATION_AT_EXIT, ImmediateResults.situation(results));
    row.put(RESULT_DATE, resultDate(from));
    row.put(RESULT_LATE, late);
    row.put(EXIT_SUBMISSION, from.file());
    row.put(EXIT_LINE, Math.toIntExact(from.line()));
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
   * The row whose immediate results count; null if all are late. A later snapshot that only knows a
   * late situation does not take back what an earlier one knew in time.
   */
  private static Entry counted(PersonHistory.Merged merged, List<Entry> rows, LocalDate exit) {
    if (exit == null) {
      return merged.last();
    }
    Entry dated = null;
    for (Entry row : rows) {
      dated = resultDate(row) == null ? dated : lastChange(dated, row, exit);
    }
    if (dated != null) {
      return dated;
    }
    return late(merged.last(), exit) ? countedOfAll(merged, rows, exit) : merged.last();
  }

  private static Entry countedOfAll(PersonHistory.Merged merged, List<Entry> rows, LocalDate exit) {
    Entry counted = null;
    for (Entry row : merged.replaced()) {
      counted = lastChange(counted, row, exit);
    }
    for (Entry row : rows) {
      counted = lastChange(counted, row, exit);
    }
    return counted;
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
    return row.date(Entry.RESULT_DATE);
  }
}
