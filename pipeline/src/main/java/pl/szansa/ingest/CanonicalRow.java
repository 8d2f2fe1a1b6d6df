package pl.szansa.ingest;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.ingest.corrections.RowCorrector;
import pl.szansa.model.Consequence;
import pl.szansa.model.Issue;
import pl.szansa.model.TableSchema;

/**
 * A data row in terms of its table's stored fields. It lives only while its file is read; an
 * identifier's text is there for the rules and never leaves it.
 */
public final class CanonicalRow {

  private final TableSchema table;
  private final long line;
  private final Cell[] cells;
  private final int surplus;
  private final boolean doubtful;
  private final List<Issue> issues = new ArrayList<>(0);
  private final List<RowCorrector.Applied> corrections;
  private boolean quarantined;

  /**
   * @param cells one per stored field
   * @param corrections declared fixes that changed these texts
   * @param surplus cells with text that no column of the header is for
   * @param doubtful whether there are more cells than in other rows, or fewer than columns
   */
  CanonicalRow(
      TableSchema table,
      long line,
      Cell[] cells,
      List<RowCorrector.Applied> corrections,
      int surplus,
      boolean doubtful) {
    this.table = table;
    this.line = line;
    this.cells = cells;
    this.corrections = corrections;
    this.surplus = surplus;
    this.doubtful = doubtful;
  }

  public TableSchema table() {
    return table;
  }

  /** Line or spreadsheet row, from 1. */
  public long line() {
    return line;
  }

  /** What the file says in a field, and what that means. */
  public Cell cell(int position) {
    return cells[position];
  }

  public Object value(int position) {
    return cells[position].value();
  }

  /** What the file says, or null where it has no such column. */
  public String text(int position) {
    return cells[position].text();
  }

  /**
   * Cells with text that no column of the header is for. A delimiter within a text has pushed the
   * others out of their columns: such a row has no values and texts.
   */
  public int surplus() {
    return surplus;
  }

  /**
   * Whether there are more cells than in other rows, if only empty ones, or fewer than columns:
   * texts may stand in columns that are not theirs, a name in one that is kept. What such a row
   * says is shown to nobody.
   */
  public boolean doubtful() {
    return doubtful;
  }

  public List<Issue> issues() {
    return issues;
  }

  /** The declared fixes that changed its texts. */
  public List<RowCorrector.Applied> corrections() {
    return corrections;
  }

  public boolean quarantined() {
    return quarantined;
  }

  public void add(Issue issue) {
    issues.add(issue);
    quarantined |= issue.consequence() != Consequence.WARN;
  }
}
