package pl.szansa.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The supports that one submission states for one person in one project.
 *
 * @param submission rank of the submission
 * @param forms forms of support
 * @param completed those of them that were completed
 */
record Received(int submission, List<String> forms, List<String> completed) {

  /** What counts of several submissions: later snapshots replace earlier ones, parts add up. */
  static Received resolve(Collection<Received> all, String project, Snapshots snapshots) {
    TreeSet<String> forms = new TreeSet<>();
    TreeSet<String> completed = new TreeSet<>();
    int newest = 0;
    for (Received received : all) {
      boolean replaced =
          all.stream()
              .anyMatch(
                  other ->
                      other.submission() > received.submission()
                          && snapshots.replaces(
                              other.submission(), received.submission(), project));
      if (!replaced) {
        forms.addAll(received.forms());
        completed.addAll(received.completed());
        newest = Math.max(newest, received.submission());
      }
    }
    return new Received(newest, new ArrayList<>(forms), new ArrayList<>(completed));
  }
}
