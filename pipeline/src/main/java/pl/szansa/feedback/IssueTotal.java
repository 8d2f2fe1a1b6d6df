package pl.szansa.feedback;

import java.util.Comparator;
import pl.szansa.model.Consequence;

/**
 * How often something is wrong in all files of an office, and where first.
 *
 * @param table canonical table, empty for what concerns a whole file
 * @param code the rule's code
 * @param field canonical field name, empty for a whole row or file
 * @param consequence what followed
 * @param rows how many rows; 0 for a whole file
 * @param path the first file, relative to the inbox
 * @param sheet its sheet
 * @param line the first line, from 1; 0 for a whole file
 * @param message the wording of the first
 */
public record IssueTotal(
    String table,
    String code,
    String field,
    Consequence consequence,
    long rows,
    String path,
    String sheet,
    long line,
    String message) {

  /** By consequence, the worst first, then the most rows. */
  static final Comparator<IssueTotal> WORST_FIRST =
      Comparator.comparing(IssueTotal::consequence)
          .thenComparing(IssueTotal::rows, Comparator.reverseOrder())
          .thenComparing(IssueTotal::path)
          .thenComparing(IssueTotal::sheet)
          .thenComparing(IssueTotal::line)
          .thenComparing(IssueTotal::code)
          .thenComparing(IssueTotal::field);

  /** Both together; the first of this one stays the first. */
  IssueTotal plus(IssueTotal later) {
    return new IssueTotal(
        table, code, field, consequence, rows + later.rows, path, sheet, line, message);
  }
}
