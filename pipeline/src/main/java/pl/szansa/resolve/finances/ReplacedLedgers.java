package pl.szansa.resolve.finances;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.szansa.model.Coverage;
import pl.szansa.model.Submission;
import pl.szansa.resolve.rows.Snapshots;

/**
 * The ledgers of a project that a later one replaces. A document has no identity of its own, so a
 * corrected amount looks like another document: a later file replaces an older one as a whole, if
 * it is a snapshot over it ({@link Snapshots}) and repeats at least half of its documents to the
 * letter. Two ledgers of one project that share few documents add up.
 */
final class ReplacedLedgers implements Serializable {

  /**
   * What a submission says of a project.
   *
   * @param submission rank of the submission
   * @param project project number
   */
  record Ledger(int submission, String project) implements Serializable {}

  /**
   * A ledger, and a later one that may be a snapshot over it.
   *
   * @param newer rank of the submission with the later one
   * @param held accepted rows of the older
   */
  record Pair(Ledger older, int newer, long held) implements Serializable {}

  private final Map<String, List<Pair>> byProject = new HashMap<>();

  /**
   * @param ranked submissions that count, the newest last
   */
  ReplacedLedgers(List<Submission> ranked, Snapshots snapshots) {
    Map<String, List<Integer>> ledgers = new HashMap<>();
    for (int rank = 0; rank < ranked.size(); rank++) {
      if (ranked.get(rank).entity().equals("spending")) {
        for (Coverage held : ranked.get(rank).coverage()) {
          ledgers.computeIfAbsent(held.project(), p -> new ArrayList<>()).add(rank);
        }
      }
    }
    ledgers.forEach((project, ranks) -> add(project, ranks, ranked, snapshots));
  }

  private void add(
      String project, List<Integer> ranks, List<Submission> ranked, Snapshots snapshots) {
    for (int older : ranks) {
      for (int newer : ranks) {
        if (newer > older && snapshots.replaces(newer, older, project)) {
          byProject
              .computeIfAbsent(project, p -> new ArrayList<>())
              .add(new Pair(new Ledger(older, project), newer, held(ranked.get(older), project)));
        }
      }
    }
  }

  private static long held(Submission submission, String project) {
    return submission.coverage().stream()
        .filter(c -> c.project().equals(project))
        .mapToLong(Coverage::rows)
        .sum();
  }

  /** Whether no file may be a snapshot over another. */
  boolean none() {
    return byProject.isEmpty();
  }

  /** Those of a project. */
  List<Pair> pairs(String project) {
    return byProject.getOrDefault(project, List.of());
  }

  /**
   * The ledgers that do not count.
   *
   * @param repeated how many rows of the older the newer repeats
   */
  static Set<Ledger> replaced(Map<Pair, Long> repeated) {
    Set<Ledger> replaced = new HashSet<>();
    repeated.forEach(
        (pair, rows) -> {
          if (rows * 2 >= pair.held()) {
            replaced.add(pair.older());
          }
        });
    return replaced;
  }
}
