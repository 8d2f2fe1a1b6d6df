package pl.szansa.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Sheet;
import pl.szansa.ingest.SheetListener;
import pl.szansa.ingest.SheetNote;
import pl.szansa.ingest.formats.Unreadable;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Consequence;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;
import pl.szansa.validate.RuleChoice;
import pl.szansa.validate.SheetRules;

/**
 * Checks and writes what is read in one task: one row in is one row stored, accepted or
 * quarantined, and one submission per sheet.
 */
final class SubmissionWriter implements SheetListener, Closeable {

  private final Map<String, Table> tables;
  private final Reference reference;
  private final RuleChoice choice;
  private final Language language;
  private final int task;
  private final String attempt;
  private final Map<String, TableWriter> writers = new TreeMap<>();
  private final List<Submission> submissions = new ArrayList<>();
  private SubmissionTally tally;
  private SheetRules rules;
  private RowRecords records;

  SubmissionWriter(
      Map<String, Table> tables,
      Reference reference,
      RuleChoice choice,
      Language language,
      int task,
      String attempt) {
    this.tables = tables;
    this.reference = reference;
    this.choice = choice;
    this.language = language;
    this.task = task;
    this.attempt = attempt;
  }

  @Override
  public void begin(Sheet sheet) {
    var header = sheet.header().orElseThrow();
    String id = attempt + "-" + task + "-" + submissions.size();
    tally = new SubmissionTally(sheet, id, attempt, SheetRules.ofHeader(header, language));
    rules = new SheetRules(header, reference, choice, language);
    records = new RowRecords(header.table(), tables.get(header.table().name()).schema(), id);
  }

  @Override
  public void row(CanonicalRow row) {
    tally.fileIssue().ifPresent(row::add);
    rules.check(row);
    tally.count(row);
    String table = row.table().name();
    writers
        .computeIfAbsent(table, t -> new TableWriter(tables.get(t), task, attempt))
        .write(records.of(row));
  }

  @Override
  public void note(SheetNote note, String detail) {
    tally.note(SheetRules.ofFile(note.rule(), detail, language));
  }

  @Override
  public void end() {
    rules.atEnd().forEach(tally::note);
    submissions.add(tally.submission());
    tally = null;
  }

  @Override
  public void unreadable(Sheet sheet, Unreadable problem, String detail) {
    Issue issue = SheetRules.ofFile(problem.rule(), detail, language);
    if (tally != null) {
      submissions.add(tally.brokenOff(issue));
      tally = null;
      return;
    }
    String id = attempt + "-" + task + "-" + submissions.size();
    submissions.add(new SubmissionTally(sheet, id, attempt, List.of(issue)).submission());
  }

  List<Submission> submissions() {
    return List.copyOf(submissions);
  }

  /** Closes the files of all tables. */
  Map<String, List<DataFile>> finish() throws IOException {
    Map<String, List<DataFile>> files = new HashMap<>();
    for (var writer : writers.entrySet()) {
      writer
          .getValue()
          .finish()
          .ifPresent(file -> files.put(writer.getKey(), new ArrayList<>(List.of(file))));
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    for (TableWriter writer : writers.values()) {
      writer.close();
    }
  }

  static boolean rejects(Issue issue) {
    return issue.consequence() == Consequence.REJECT_FILE;
  }
}
