package pl.szansa.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.iceberg.Table;
import pl.szansa.model.Submission;
import pl.szansa.resolve.rows.ChangedSubmissions;
import pl.szansa.resolve.rows.ResolvedFrom;
import pl.szansa.store.SubmissionLog;

/** What became different in the list of submissions since a table was made from it. */
final class PastSubmissions {

  private final SubmissionLog log;
  private final List<Submission> now;
  private final ResolvedFrom from;
  private final Map<Long, Optional<List<Submission>>> read = new HashMap<>();

  /**
   * @param from what tables are to be made from
   * @param now the submissions of that
   */
  PastSubmissions(SubmissionLog log, ResolvedFrom from, List<Submission> now) {
    this.log = log;
    this.now = now;
    this.from = from;
    this.read.put(from.submissions(), Optional.of(now));
  }

  /**
   * What became different for a resolved table.
   *
   * @param tables row tables that it is made from
   * @return empty if the table is of another making, so that nothing of it can be kept
   */
  Optional<ChangedSubmissions> since(Table resolved, Set<String> tables) {
    return ResolvedFrom.of(resolved)
        .filter(base -> base.fingerprint().equals(from.fingerprint()))
        .flatMap(base -> read.computeIfAbsent(base.submissions(), log::at))
        .map(before -> ChangedSubmissions.between(before, now, tables));
  }
}
