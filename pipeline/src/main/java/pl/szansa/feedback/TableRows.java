package pl.szansa.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.szansa.model.Field;
import pl.szansa.model.Issue;
import pl.szansa.model.Privacy;
import pl.szansa.model.TableSchema;
import pl.szansa.store.AffectedRow;

/** The affected rows of one office and table, by file, sheet and line; of very many the first. */
final class TableRows {

  private static final Comparator<AffectedRow> BY_PLACE =
      Comparator.comparing(AffectedRow::path)
          .thenComparing(AffectedRow::sheet)
          .thenComparingLong(AffectedRow::line);

  private final TableSchema table;
  private final int most;
  private final List<AffectedRow> rows = new ArrayList<>();
  private long added;

  /**
   * @param most rows that are kept
   */
  TableRows(TableSchema table, int most) {
    this.table = table;
    this.most = most;
  }

  void add(AffectedRow row) {
    rows.add(row);
    added++;
    if (rows.size() >= 2 * most) {
      cut();
    }
  }

  private void cut() {
    rows.sort(BY_PLACE);
    if (rows.size() > most) {
      rows.subList(most, rows.size()).clear();
    }
  }

  TableSchema table() {
    return table;
  }

  /** In order, no more than wanted. */
  List<AffectedRow> rows() {
    cut();
    return List.copyOf(rows);
  }

  /** How many there are beside them. */
  long more() {
    return added - rows().size();
  }

  /** The fields that the files have, or that are complained about, as far as they are stored. */
  List<Field> fields() {
    Set<String> shown = new HashSet<>();
    for (AffectedRow row : rows) {
      shown.addAll(row.original().keySet());
      row.issues().stream().map(Issue::field).forEach(shown::add);
    }
    return table.storedFields().stream()
        .filter(f -> f.privacy() == Privacy.NONE && shown.contains(f.name()))
        .toList();
  }
}
