package pl.szansa.resolve.finances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The expenditure of a bucket by document. */
final class Documents {

  private final PackedExpenditure packed = new PackedExpenditure();
  private final List<PackedExpenditure.Located> rows = new ArrayList<>();

  /**
   * @param blocks as {@link PackByDocument} makes them, in any order
   */
  Documents(Iterator<byte[]> blocks) {
    blocks.forEachRemaining(block -> packed.locate(block, rows));
    rows.sort(null);
  }

  /** How many rows of older ledgers are repeated by newer ones. */
  Map<ReplacedLedgers.Pair, Long> repeated(ReplacedLedgers ledgers) {
    Map<ReplacedLedgers.Pair, Long> repeated = new HashMap<>();
    forEach(
        same -> {
          if (same.get(0).rank() != same.get(same.size() - 1).rank()) {
            addRepeated(same, ledgers, repeated);
          }
        });
    return repeated;
  }

  private void addRepeated(
      List<PackedExpenditure.Located> same,
      ReplacedLedgers ledgers,
      Map<ReplacedLedgers.Pair, Long> repeated) {
    Map<Integer, Long> times = new HashMap<>();
    same.forEach(row -> times.merge(row.rank(), 1L, Long::sum));
    for (ReplacedLedgers.Pair pair : ledgers.pairs(read(same.get(0)).project())) {
      Long older = times.get(pair.older().submission());
      if (older != null && times.containsKey(pair.newer())) {
        repeated.merge(pair, older, Long::sum);
      }
    }
  }

  /**
   * The rows that count. A document that stands in several cumulative files counts once, one that
   * stands twice in the same file counts twice. Of rows that say the same the newest file's stands
   * for all, as it does for persons and listed projects: what it says of indirect cost and
   * cross-financing corrects what was said before.
   *
   * @param replaced ledgers that do not count
   */
  List<PackedExpenditure.Located> counted(Set<ReplacedLedgers.Ledger> replaced) {
    List<PackedExpenditure.Located> counted = new ArrayList<>();
    forEach(same -> count(same, replaced, counted));
    return counted;
  }

  private void count(
      List<PackedExpenditure.Located> same,
      Set<ReplacedLedgers.Ledger> replaced,
      List<PackedExpenditure.Located> counted) {
    int before = counted.size();
    int rank = -1;
    int times = 0;
    for (PackedExpenditure.Located row : same) {
      times = row.rank() == rank ? times + 1 : 1;
      rank = row.rank();
      if (times > counted.size() - before && !replaced(row, replaced)) {
        counted.add(row);
      }
    }
  }

  private boolean replaced(PackedExpenditure.Located row, Set<ReplacedLedgers.Ledger> replaced) {
    return !replaced.isEmpty()
        && replaced.contains(new ReplacedLedgers.Ledger(row.rank(), read(row).project()));
  }

  Expenditure read(PackedExpenditure.Located row) {
    return packed.unpack(row);
  }

  /** The rows of each document. */
  private void forEach(Consumer<List<PackedExpenditure.Located>> each) {
    int from = 0;
    for (int to = 1; to <= rows.size(); to++) {
      if (to == rows.size() || !rows.get(to).sameDocument(rows.get(from))) {
        each.accept(rows.subList(from, to));
        from = to;
      }
    }
  }
}
