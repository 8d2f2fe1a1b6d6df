package pl.szansa.resolve.participations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.szansa.resolve.persons.Answers;
import pl.szansa.resolve.persons.Entry;
import pl.szansa.resolve.rows.Snapshots;

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
   * @param rows every row that counts, also those that say of an entry what a newer one says anew;
   *     by day of entry, the newest last
   * @param replaced rows about the last entry that later snapshots replaced, the newest last
   */
  record Merged(
      Entry first,
      Entry last,
      int entries,
      String socialContract,
      String localActivityProgramme,
      List<Entry> rows,
      List<Entry> replaced) {

    /** The rows about the last entry, the newest last. */
    List<Entry> aboutLast() {
      return rows.size() == 1
          ? rows
          : rows.stream().filter(row -> row.entryDate().equals(last.entryDate())).toList();
    }
  }

  private PersonHistory() {}

  /** By entry date and project. */
  static List<Merged> resolve(Collection<Entry> entries, Snapshots snapshots) {
    return entries.size() == 1
        ? List.of(only(entries.iterator().next(), List.of()))
        : resolveSeveral(entries, snapshots);
  }

  private static List<Merged> resolveSeveral(Collection<Entry> entries, Snapshots snapshots) {
    Map<String, List<Entry>> byProject = new TreeMap<>();
    List<Entry> replaced = new ArrayList<>();
    for (Entry entry : entries) {
      List<Entry> kept =
          replaced(entry, entries, snapshots)
              ? replaced
              : byProject.computeIfAbsent(entry.project(), p -> new ArrayList<>());
      kept.add(entry);
    }
    replaced.sort(NEWEST);
    List<Merged> merged = new ArrayList<>();
    byProject.values().forEach(rows -> merged.add(merge(rows, replaced)));
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

  private static Merged merge(List<Entry> rows, List<Entry> replaced) {
    if (rows.size() == 1) {
      return only(rows.get(0), about(rows.get(0), replaced));
    }
    rows.sort(Comparator.comparing(Entry::entryDate).thenComparing(NEWEST));
    // of one entry the newest row wins
    TreeMap<LocalDate, Entry> episodes = new TreeMap<>();
    rows.forEach(row -> episodes.put(row.entryDate(), row));
    Entry last = episodes.lastEntry().getValue();
    return new Merged(
        episodes.firstEntry().getValue(),
        last,
        episodes.size(),
        any(episodes.values(), Entry.SOCIAL_CONTRACT),
        any(episodes.values(), Entry.LOCAL_ACTIVITY_PROGRAMME),
        rows,
        about(last, replaced));
  }

  /** One row is the first and the last. */
  private static Merged only(Entry row, List<Entry> replaced) {
    return new Merged(
        row,
        row,
        1,
        any(row, Entry.SOCIAL_CONTRACT),
        any(row, Entry.LOCAL_ACTIVITY_PROGRAMME),
        List.of(row),
        replaced);
  }

  private static List<Entry> about(Entry last, List<Entry> replaced) {
    return replaced.isEmpty()
        ? replaced
        : replaced.stream()
            .filter(old -> old.project().equals(last.project()))
            .filter(old -> old.entryDate().equals(last.entryDate()))
            .toList();
  }

  private static String any(Collection<Entry> episodes, int field) {
    String any = Answers.NOT_COLLECTED;
    for (Entry entry : episodes) {
      any = Answers.either(any, entry.text(field));
    }
    return any;
  }

  private static String any(Entry only, int field) {
    return Answers.either(Answers.NOT_COLLECTED, only.text(field));
  }
}
