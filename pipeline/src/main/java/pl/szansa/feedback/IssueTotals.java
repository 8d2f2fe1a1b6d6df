package pl.szansa.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.model.Consequence;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Submission;
import pl.szansa.store.AffectedRow;

/** Adds up what is wrong, per table, code and field; what concerns a whole file stays by file. */
final class IssueTotals {

  private record Kind(String table, String code, String field) {}

  private final Map<Kind, IssueTotal> ofRows = new LinkedHashMap<>();
  private final List<IssueTotal> ofFiles = new ArrayList<>();

  /** All that was counted while a file was read; files come in order. */
  void add(Submission s) {
    addFile(s);
    for (IssueCount c : s.issueCounts()) {
      if (c.consequence() != Consequence.REJECT_FILE) {
        add(
            new IssueTotal(
                s.entity(),
                c.code(),
                c.field(),
                c.consequence(),
                c.rows(),
                s.path(),
                s.sheet(),
                c.firstLine(),
                c.message()));
      }
    }
  }

  /** What concerns the file as a whole. */
  void addFile(Submission s) {
    for (Issue i : s.issues()) {
      ofFiles.add(
          new IssueTotal(
              "", i.code(), i.field(), i.consequence(), 0, s.path(), s.sheet(), 0, i.message()));
    }
  }

  /** A row of a file that holds rows of several offices; rows come in order. */
  void add(AffectedRow row) {
    for (Issue i : row.issues()) {
      add(
          new IssueTotal(
              row.table(),
              i.code(),
              i.field(),
              i.consequence(),
              1,
              row.path(),
              row.sheet(),
              row.line(),
              i.message()));
    }
  }

  private void add(IssueTotal total) {
    ofRows.merge(new Kind(total.table(), total.code(), total.field()), total, IssueTotal::plus);
  }

  /** The worst first. */
  List<IssueTotal> sorted() {
    List<IssueTotal> all = new ArrayList<>(ofFiles);
    all.addAll(ofRows.values());
    all.sort(IssueTotal.WORST_FIRST);
    return all;
  }
}
