package pl.szansa.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.Sheet;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;
import pl.szansa.validate.RuleChoice;

/** Checks files as a run does, keeping what it would say instead of storing the rows. */
public final class DeliveryCheck extends CheckedSheets {

  private final int mostRows;
  private final List<AffectedRow> rows = new ArrayList<>();
  private final Map<String, Integer> kept = new HashMap<>();
  private Sheet sheet;

  /**
   * @param mostRows affected rows that are kept of each table; the rest is only counted
   */
  public DeliveryCheck(Reference reference, RuleChoice choice, Language language, int mostRows) {
    super(reference, choice, language, "", "");
    this.mostRows = mostRows;
  }

  @Override
  void begun(Sheet begun, String submission) {
    sheet = begun;
  }

  @Override
  void take(CanonicalRow row) {
    List<Issue> own = AffectedRow.own(row.issues());
    String table = row.table().name();
    if (!own.isEmpty() && kept.merge(table, 1, Integer::sum) <= mostRows) {
      rows.add(
          new AffectedRow(
              table,
              sheet.file().path(),
              sheet.sheet(),
              row.line(),
              row.quarantined(),
              own,
              RowValues.original(row)));
    }
  }

  /** One per sheet that was read, or per file that could not be. */
  public List<Submission> sheets() {
    return submissions();
  }

  /** In the order of the files. */
  public List<AffectedRow> rows() {
    return List.copyOf(rows);
  }
}
