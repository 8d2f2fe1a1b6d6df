package pl.szansa.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Sheet;
import pl.szansa.ingest.SheetListener;
import pl.szansa.ingest.SheetNote;
import pl.szansa.ingest.formats.Unreadable;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;
import pl.szansa.model.TableSchema;
import pl.szansa.validate.RuleChoice;
import pl.szansa.validate.SheetRules;
import pl.szansa.validate.TableRules;

/**
 * Checks what is read against all rules, row by row, and counts it: one submission per sheet. A run
 * and {@code szansa check} differ only in what becomes of the rows.
 */
abstract class CheckedSheets implements SheetListener {

  /** What the rules of a sheet depend on. */
  private record Kind(String table, Language language) {}

  private final Reference reference;
  private final RuleChoice choice;
  private final Language language;
  private final String prefix;
  private final String attempt;
  private final Map<Kind, TableRules> ready = new HashMap<>();
  private final List<Submission> submissions = new ArrayList<>();
  private SubmissionTally tally;
  private SheetRules rules;

  /**
   * @param prefix of the submissions' ids, unique in the store
   * @param attempt see {@link Submission#run}
   */
  CheckedSheets(
      Reference reference, RuleChoice choice, Language language, String prefix, String attempt) {
    this.reference = reference;
    this.choice = choice;
    this.language = language;
    this.prefix = prefix;
    this.attempt = attempt;
  }

  /** A sheet begins; the rows that follow are its rows. */
  abstract void begun(Sheet sheet, String submission) throws IOException;

  /** Takes a row of the sheet that began last, checked and counted. */
  abstract void take(CanonicalRow row) throws IOException;

  @Override
  public final void begin(Sheet sheet) throws IOException {
    var header = sheet.header().orElseThrow();
    Language words = words(sheet);
    tally = new SubmissionTally(sheet, id(), attempt, SheetRules.ofHeader(header, words));
    rules = rules(header.table(), words).sheet();
    begun(sheet, id());
  }

  private TableRules rules(TableSchema table, Language words) {
    return ready.computeIfAbsent(
        new Kind(table.name(), words), k -> new TableRules(table, reference, choice, words));
  }

  /** An office is written to in its own language. */
  private Language words(Sheet sheet) {
    return reference.offices().language(sheet.office()).orElse(language);
  }

  private String id() {
    return prefix + submissions.size();
  }

  @Override
  public final void row(CanonicalRow row) throws IOException {
    tally.reject(row);
    rules.check(row);
    tally.count(row);
    take(row);
  }

  @Override
  public final void note(SheetNote note, String detail) {
    tally.note(SheetRules.ofFile(note.rule(), detail, language));
  }

  @Override
  public final void end() {
    rules.atEnd().forEach(tally::note);
    submissions.add(tally.submission());
    tally = null;
  }

  @Override
  public final void unreadable(Sheet sheet, Unreadable problem, String detail) {
    Issue issue = SheetRules.ofFile(problem.rule(), detail, words(sheet));
    if (tally != null) {
      submissions.add(tally.brokenOff(issue));
      tally = null;
      return;
    }
    submissions.add(new SubmissionTally(sheet, id(), attempt, List.of(issue)).submission());
  }

  /** What has been read to its end so far. */
  final List<Submission> submissions() {
    return List.copyOf(submissions);
  }
}
