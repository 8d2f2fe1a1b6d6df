package pl.szansa.resolve.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.model.Submission;

/**
 * The submissions of some row tables that count now and those that counted before.
 *
 * @param before those that counted
 * @param now those that count
 */
public record ChangedSubmissions(Set<Submission> before, Set<Submission> now) {

  /**
   * @param tables row tables that a resolved table is made from
   */
  public static ChangedSubmissions between(
      List<Submission> before, List<Submission> now, Set<String> tables) {
    return new ChangedSubmissions(counted(before, tables), counted(now, tables));
  }

  private static Set<Submission> counted(List<Submission> all, Set<String> tables) {
    return all.stream()
        .filter(s -> s.current() && tables.contains(s.entity()))
        .collect(Collectors.toSet());
  }

  /** Whether the same ones count, and the same is known of them. */
  public boolean none() {
    return before.equals(now);
  }

  /** Those that came and those that are gone. */
  public List<Submission> changed() {
    return Stream.concat(
            now.stream().filter(s -> !before.contains(s)),
            before.stream().filter(s -> !now.contains(s)))
        .toList();
  }

  /** All that count now or counted before. */
  public List<Submission> all() {
    Set<Submission> all = new HashSet<>(before);
    all.addAll(now);
    return List.copyOf(all);
  }

  /** Whether something else is known of a submission whose rows are the same. */
  public boolean anyRestated() {
    List<Submission> all = all();
    return all.stream().map(Submission::id).distinct().count() < all.size();
  }
}
