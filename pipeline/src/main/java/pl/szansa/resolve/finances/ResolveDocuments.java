package pl.szansa.resolve.finances;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.iceberg.Table;
import pl.szansa.resolve.rows.Places;
import pl.szansa.resolve.rows.ResolvedFile;

/**
 * Writes the expenditure of a bucket that counts into one data file.
 *
 * @param table {@code finances}, as tasks may have it
 * @param listed numbers of the projects that a list has
 * @param ids of the submissions that count, by rank
 * @param replaced ledgers that do not count
 */
record ResolveDocuments(
    Table table,
    Places places,
    Set<String> listed,
    List<String> ids,
    Set<ReplacedLedgers.Ledger> replaced)
    implements Serializable {

  /**
   * @param task number that no other task of the attempt has
   * @param blocks as {@link PackByDocument} makes them, in any order
   */
  ResolvedDocuments resolve(int bucket, long task, Iterator<byte[]> blocks) {
    Documents documents = new Documents(blocks);
    List<PackedExpenditure.Located> counted = documents.counted(replaced);
    Set<Spent.Project> spent = new HashSet<>();
    if (counted.isEmpty()) {
      return new ResolvedDocuments(List.of(), spent);
    }
    FinanceRows derive = new FinanceRows(places.remembering(), listed);
    try (ResolvedFile file = new ResolvedFile(table, bucket, task)) {
      for (PackedExpenditure.Located row : counted) {
        Expenditure document = documents.read(row);
        spent.add(new Spent.Project(document.office(), document.project()));
        file.write(derive.spending(document, ids.get(document.submission())));
      }
      return new ResolvedDocuments(List.of(file.finish()), spent);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
