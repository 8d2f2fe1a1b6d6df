package pl.szansa.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.ChangeLog;
import pl.szansa.model.ChangeLog.Change;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueCursor;

/** Makes the change log of a result. */
public final class ChangeLogs {

  private final History history;

  public ChangeLogs(History history) {
    this.history = history;
  }

  /**
   * What became different since the last result with another fingerprint; empty if none is kept.
   *
   * @param values of the result, in published order
   */
  public Optional<ChangeLog> of(Result result, List<IndicatorValue> values) throws IOException {
    Optional<Result> previous = history.lastOther(result.fingerprint());
    return previous.isEmpty()
        ? Optional.empty()
        : Optional.of(between(previous.get(), result, values));
  }

  private ChangeLog between(Result before, Result after, List<IndicatorValue> values)
      throws IOException {
    Reach reach = new Reach(before, after);
    List<Change> changes = new ArrayList<>();
    Comparing.Counted counted;
    try (ValueBlocks earlier = history.blocks(before.fingerprint())) {
      counted =
          Comparing.compare(
              earlier,
              Block.of(values),
              ChangeLogs::told,
              d -> changes.add(new Change(d.before(), d.after(), reach.of(d))));
    }
    sort(changes, after);
    return new ChangeLog(
        before.fingerprint(), reach.causes(), counted.compared(), counted.differing(), changes);
  }

  /** Whether reports tell of it: they are about all offices together, or about one. */
  private static boolean told(ValueCursor value) {
    return (value.level() == AreaLevel.COUNTRY || value.level() == AreaLevel.OFFICE)
        && value.breakdown().equals("total")
        && value.period().equals("all");
  }

  /** In published order; what is no longer published comes last. */
  private static void sort(List<Change> changes, Result after) {
    Map<String, Integer> order = new HashMap<>();
    after.indicators().keySet().forEach(id -> order.put(id, order.size()));
    changes.sort(
        Comparator.comparing(c -> order.getOrDefault(c.place().indicator(), Integer.MAX_VALUE)));
  }
}
