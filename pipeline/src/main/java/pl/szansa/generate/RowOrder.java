package pl.szansa.generate;

import java.io.IOException;
import java.util.List;
import pl.szansa.generate.Register.Wrong;

/** Puts wrong rows evenly among the right ones; duplicates stand at the end. */
final class RowOrder {

  private final List<Row> rows;
  private final List<Wrong> among;
  private final List<Wrong> last;
  private final List<Wrong> inPlace;

  /** Is told of every wrong row and its line. */
  interface Listener {
    void wrote(MistakeKind kind, int line);
  }

  RowOrder(List<Row> rows, List<Wrong> wrong) {
    this.rows = rows;
    this.last = wrong.stream().filter(w -> w.kind() == MistakeKind.DUPLICATE_ROW).toList();
    this.inPlace =
        wrong.stream().filter(w -> w.kind() == MistakeKind.DOCUMENT_OUTSIDE_PROJECT).toList();
    this.among =
        wrong.stream()
            .filter(w -> w.kind() != MistakeKind.DUPLICATE_ROW)
            .filter(w -> w.kind() != MistakeKind.DOCUMENT_OUTSIDE_PROJECT)
            .toList();
  }

  /** Number of rows written. */
  int write(TableFile file, RowSpelling spelling, Listener listener) throws IOException {
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      while (next < among.size() && i >= place(next)) {
        next = write(file, spelling, listener, next);
      }
      Row row = rows.get(i);
      file.row(spelling.cells(row));
      for (Wrong wrong : inPlace) {
        if (wrong.row() == row) {
          listener.wrote(wrong.kind(), file.line());
        }
      }
    }
    while (next < among.size()) {
      next = write(file, spelling, listener, next);
    }
    for (Wrong wrong : last) {
      file.row(spelling.cells(twin(wrong.row())));
      listener.wrote(wrong.kind(), file.line());
    }
    return rows.size() + among.size() + last.size();
  }

  /** The person's row as this file has it: it may not know everything yet. */
  private Row twin(Row duplicate) {
    return rows.stream()
        .filter(row -> row.text("person").equals(duplicate.text("person")))
        .filter(row -> row.date("entry_date").equals(duplicate.date("entry_date")))
        .findFirst()
        .orElse(duplicate);
  }

  private int write(TableFile file, RowSpelling spelling, Listener listener, int next)
      throws IOException {
    file.row(spelling.cells(among.get(next).row()));
    listener.wrote(among.get(next).kind(), file.line());
    return next + 1;
  }

  private long place(int wrong) {
    return (wrong + 1L) * rows.size() / (among.size() + 1L);
  }
}
