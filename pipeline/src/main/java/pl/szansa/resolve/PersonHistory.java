package pl.szansa.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All entries of one person, resolved as the ESF counts them. A later snapshot of a register
 * replaces what earlier ones say of the person, and of one entry the newest submission wins;
 * re-entry to the same project is one participation, with entry data from the first entry and
 * results from the last; another project is another participation.
 *
 * <p>Source: Commission guidance on participant records as published by the Scottish managing
 * authority (same operation: one record, start date and output data stay, results are updated) and
 * SFC2014 support on participants.
 */
final class PersonHistory {

  private static final Comparator<Entry> NEWEST =
      Comparator.comparingInt(Entry::submission).thenComparingLong(Entry::line);

  /**
   * One person in one project.
   *
   * @param first the entry whose characteristics count
   * @param last the entry whose results count
   * @param entries how often the person entered
   * @param socialContract code: yes if any entry says so
   * @param localActivityProgramme code: yes if any entry says so
   */
  record Merged(
      Entry first, Entry last, int entries, String socialContract, String localActivityProgramme) {}

  private PersonHistory() {}

  /** By entry date and project. */
  static List<Merged> resolve(Collection<Entry> entries, Snapshots snapshots) {
    Map<String, TreeMap<LocalDate, Entry>> byProject = new TreeMap<>();
    for (Entry entry : entries) {
      if (replaced(entry, entries, snapshots)) {
        continue;
      }
      byProject
          .computeIfAbsent(entry.project(), p -> new TreeMap<>())
          .merge(entry.entryDate(), entry, (a, b) -> NEWEST.compare(a, b) >= 0 ? a : b);
    }
    List<Merged> merged = new ArrayList<>();
    byProject.values().forEach(episodes -> merged.add(merge(episodes)));
    merged.sort(
        Comparator.comparing((Merged m) -> m.first().entryDate())
            .thenComparing(m -> m.first().project()));
    return merged;
  }

  private static boolean replaced(Entry old, Collection<Entry> entries, Snapshots snapshots) {
    for (Entry entry : entries) {
      if (entry.submission() > old.submission()
          && entry.project().equals(old.project())
          && snapshots.replaces(entry.submission(), old.submission(), old.project())) {
        return true;
      }
    }
    return false;
  }

  private static Merged merge(TreeMap<LocalDate, Entry> episodes) {
    return new Merged(
        episodes.firstEntry().getValue(),
        episodes.lastEntry().getValue(),
        episodes.size(),
        any(episodes.values(), "social_contract"),
        any(episodes.values(), "local_activity_programme"));
  }

  /** Yes if any entry says so; else no if any says that; else why the last has no answer. */
  private static String any(Collection<Entry> episodes, String field) {
    String result = null;
    for (Entry episode : episodes) {
      String code = episode.text(field);
      if ("yes".equals(code)) {
        return code;
      }
      result = "no".equals(result) ? result : code;
    }
    return result;
  }
}
