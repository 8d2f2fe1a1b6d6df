package pl.szansa.store;

import java.util.List;
import java.util.Map;
import pl.szansa.model.Consequence;
import pl.szansa.model.Issue;

/**
 * A row that its sender should look at.
 *
 * @param table canonical table
 * @param path the file, relative to the inbox
 * @param sheet as in {@code submissions.sheet}
 * @param line line or spreadsheet row, from 1
 * @param quarantined whether it was put aside; else it counts, with a warning
 * @param issues what is wrong with the row itself, never empty; not what rejects its whole file
 * @param original the file's text by field, as far as it is stored: no identifiers
 */
public record AffectedRow(
    String table,
    String path,
    String sheet,
    long line,
    boolean quarantined,
    List<Issue> issues,
    Map<String, String> original) {

  /** The issues of a row without those of its file, which are told once. */
  static List<Issue> own(List<Issue> issues) {
    return issues.stream().filter(i -> i.consequence() != Consequence.REJECT_FILE).toList();
  }
}
