package pl.szansa.resolve.participations;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.szansa.model.Coverage;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.resolve.persons.Entry;
import pl.szansa.resolve.persons.Received;
import pl.szansa.resolve.rows.ResolvedRow;
import pl.szansa.resolve.rows.ResolvedRows;
import pl.szansa.resolve.rows.Snapshots;

/** Entries of one person, complete unless a test says otherwise. */
final class Entries {

  /** A row of participations without values. */
  static ResolvedRow row() {
    return new ResolvedRow(ParticipationRows.COLUMNS);
  }

  private Entries() {}

  /** All columns of a row of participations by name. */
  static Map<String, Object> byName(ResolvedRow row) {
    return ResolvedRows.byName(row, ParticipationRows.COLUMNS);
  }

  /**
   * An entry of submission 0, line 2.
   *
   * @param fields names and values in turn; a value of null takes the field away
   */
  static Entry entry(String project, String date, Object... fields) {
    return sent(project, "radom", date, 0, 2, fields);
  }

  /** A support by a register of submission 0, neither completed nor with hours. */
  static Received support(String form, String start, String end) {
    return new Received(0, form, null, date(start), date(end), null, false, false, false);
  }

  /** A date, null for an empty text. */
  static LocalDate date(String text) {
    return text == null || text.isEmpty() ? null : LocalDate.parse(text);
  }

  /** Of entries of submissions of which none replaces another. */
  static List<PersonHistory.Merged> merged(Entry... entries) {
    return PersonHistory.resolve(List.of(entries), unrelated());
  }

  /** Ten submissions of which none replaces another. */
  static Snapshots unrelated() {
    return snapshots(Collections.nCopies(10, submission("a.csv", null, List.of())));
  }

  /** Of senders whose mappings say nothing. */
  static Snapshots snapshots(List<Submission> ranked) {
    return new Snapshots(ranked, submission -> Optional.empty());
  }

  /**
   * @param path its name states the date, or not
   * @param asOf the state of affairs that it describes
   */
  static Submission submission(String path, String asOf, List<Coverage> coverage) {
    return new Submission(
        path,
        path,
        "0",
        "",
        "csv",
        "UTF-8",
        "participants",
        "radom",
        asOf == null ? null : LocalDate.parse(asOf),
        1,
        1,
        0,
        0,
        SubmissionStatus.ACCEPTED,
        "",
        List.of(),
        List.of(),
        List.of(),
        coverage,
        List.of(),
        "a");
  }

  /** An entry of an office, with the rank of its submission and its line. */
  static Entry sent(
      String project, String office, String date, int submission, long line, Object... fields) {
    return sent(project, office, date, submission, line, List.of(), fields);
  }

  /** The same of somebody who received supports in the project, by the registers. */
  static Entry sent(
      String project,
      String office,
      String date,
      int submission,
      long line,
      List<Received> received,
      Object... fields) {
    Object[] values = new Object[Entry.COLUMNS.size()];
    values[Entry.place("project")] = project;
    values[Entry.place("office")] = office;
    values[Entry.place("entry_date")] = LocalDate.parse(date);
    values[Entry.place("sex")] = "female";
    values[Entry.place("labour_status")] = "unemployed";
    values[Entry.place("education")] = "isced_3";
    values[Entry.place("age_at_entry")] = 30;
    for (int i = 0; i < fields.length; i += 2) {
      values[Entry.place((String) fields[i])] = fields[i + 1];
    }
    return new Entry(submission, "submission " + submission, line, values, received);
  }
}
