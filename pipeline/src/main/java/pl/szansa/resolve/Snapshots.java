package pl.szansa.resolve;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.model.Coverage;
import pl.szansa.model.Submission;
import pl.szansa.store.AsOf;

/**
 * Which submissions are later snapshots of the same register. PEFS files are cumulative: everybody
 * since the start of a project stands in every file, so what a later file says of a person replaces
 * what earlier ones said. Files that each hold a part of the register replace nothing.
 *
 * <p>A file is a snapshot over an older one, project by project, if its name states a later date
 * and it holds at least half as many rows of the months that the older one covers. The names' dates
 * must differ: parts of one delivery have the same.
 */
final class Snapshots implements Serializable {

  private record Held(LocalDate stated, LocalDate asOf, Map<String, Coverage> coverage)
      implements Serializable {}

  private final List<Held> byRank = new ArrayList<>();

  /**
   * @param ranked submissions of one table that count, the newest last; ranks are positions
   */
  Snapshots(List<Submission> ranked) {
    for (Submission submission : ranked) {
      Map<String, Coverage> coverage = new HashMap<>();
      submission.coverage().forEach(c -> coverage.put(c.project(), c));
      byRank.add(
          new Held(
              AsOf.stated(submission.sheet(), submission.path()).orElse(null),
              submission.asOf(),
              coverage));
    }
  }

  /** Whether what one submission says of somebody in a project replaces what another says. */
  boolean replaces(int newer, int older, String project) {
    Held b = byRank.get(newer);
    Held a = byRank.get(older);
    if (b.stated() == null || a.asOf() == null || !b.stated().isAfter(a.asOf())) {
      return false;
    }
    Coverage covering = b.coverage().get(project);
    Coverage covered = a.coverage().get(project);
    return covering != null
        && covered != null
        && covering.rowsWithin(covered) * 2 >= covered.rows();
  }
}
