package pl.szansa.resolve.rows;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
 * must differ: parts of one delivery have the same. A sender's mapping may say that its files are
 * cumulative, or that none is.
 */
public final class Snapshots implements Serializable {

  /**
   * A later snapshot with fewer rows of the months that an earlier one covers.
   *
   * @param older the latest submission that it replaces
   * @param newer the snapshot
   * @param project project number
   * @param had rows of the older
   * @param has rows of the newer from the same months
   */
  public record Shrunk(Submission older, Submission newer, String project, long had, long has) {}

  private record Held(
      String id,
      LocalDate stated,
      LocalDate asOf,
      Boolean cumulative,
      Map<String, RowsByMonth> coverage)
      implements Serializable {}

  private final List<Held> byRank = new ArrayList<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  /**
   * @param ranked submissions that count, the newest last; ranks are positions
   * @param cumulative what the sender's mapping says of a submission, empty if nothing
   */
  public Snapshots(List<Submission> ranked, Function<Submission, Optional<Boolean>> cumulative) {
    for (Submission submission : ranked) {
      Map<String, RowsByMonth> coverage = new HashMap<>();
      submission.coverage().forEach(c -> coverage.put(c.project(), RowsByMonth.of(c)));
      ranks.put(submission.id(), ranks.size());
      byRank.add(
          new Held(
              submission.id(),
              AsOf.stated(submission.sheet(), submission.path()).orElse(null),
              submission.asOf(),
              cumulative.apply(submission).orElse(null),
              coverage));
    }
  }

  /** Every snapshot that has lost rows, by path and project. */
  public static List<Shrunk> shrunk(
      List<Submission> submissions, Function<Submission, Optional<Boolean>> cumulative) {
    List<Submission> ranked = CurrentRows.ranked(submissions);
    Snapshots snapshots = new Snapshots(ranked, cumulative);
    Map<List<String>, List<Integer>> series = new HashMap<>();
    List<Shrunk> shrunk = new ArrayList<>();
    for (int newer = 0; newer < ranked.size(); newer++) {
      Submission submission = ranked.get(newer);
      for (Coverage has : submission.coverage()) {
        List<Integer> before =
            series.computeIfAbsent(
                List.of(submission.entity(), has.project()), s -> new ArrayList<>());
        for (int i = before.size() - 1; i >= 0; i--) {
          int older = before.get(i);
          if (snapshots.replaces(newer, older, has.project())) {
            RowsByMonth had = snapshots.byRank.get(older).coverage().get(has.project());
            long within = RowsByMonth.of(has).within(had);
            if (within < had.all()) {
              shrunk.add(
                  new Shrunk(ranked.get(older), submission, has.project(), had.all(), within));
            }
            break;
          }
        }
        before.add(newer);
      }
    }
    shrunk.sort(
        Comparator.comparing((Shrunk s) -> s.newer().path())
            .thenComparing(s -> s.newer().sheet())
            .thenComparing(Shrunk::project));
    return shrunk;
  }

  /** Id of the submission of a rank. */
  public String id(int rank) {
    return byRank.get(rank).id();
  }

  /** Ranks of the submissions that count, by id. */
  public Map<String, Integer> ranks() {
    return ranks;
  }

  /** Ranks of all submissions that count. */
  public BitSet all() {
    BitSet all = new BitSet();
    all.set(0, byRank.size());
    return all;
  }

  /** Ranks of some of them. */
  public BitSet ranks(Collection<Submission> some) {
    BitSet these = new BitSet();
    some.forEach(submission -> these.set(rank(submission.id())));
    return these;
  }

  /** Rank of a submission that counts, the newest highest. */
  int rank(String submission) {
    return ranks.get(submission);
  }

  /** The state of affairs that a submission describes, null if unknown. */
  public LocalDate asOf(int rank) {
    return byRank.get(rank).asOf();
  }

  /** Whether what one submission says of somebody in a project replaces what another says. */
  public boolean replaces(int newer, int older, String project) {
    Held b = byRank.get(newer);
    Held a = byRank.get(older);
    if (Boolean.FALSE.equals(b.cumulative())
        || b.stated() == null
        || a.asOf() == null
        || !b.stated().isAfter(a.asOf())) {
      return false;
    }
    RowsByMonth covering = b.coverage().get(project);
    RowsByMonth covered = a.coverage().get(project);
    return covering != null
        && covered != null
        && (Boolean.TRUE.equals(b.cumulative()) || covering.within(covered) * 2 >= covered.all());
  }
}
