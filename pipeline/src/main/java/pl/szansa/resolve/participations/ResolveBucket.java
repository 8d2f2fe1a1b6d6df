package pl.szansa.resolve.participations;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import pl.szansa.resolve.persons.Entry;
import pl.szansa.resolve.persons.People;
import pl.szansa.resolve.persons.PersonReader;
import pl.szansa.resolve.rows.ResolvedFile;
import pl.szansa.resolve.rows.ResolvedRow;
import pl.szansa.resolve.rows.Snapshots;

/** Resolves the persons of a bucket and writes their participations into one file. */
final class ResolveBucket implements Serializable {

  private final Table table;
  private final Circumstances by;
  private final Snapshots snapshots;

  /**
   * @param table {@code participations}, as tasks may have it
   * @param snapshots of the submissions that the rows of the bucket are from
   */
  ResolveBucket(Table table, Circumstances by, Snapshots snapshots) {
    this.table = table;
    this.by = by;
    this.snapshots = snapshots;
  }

  /**
   * Resolves what some submissions say.
   *
   * @param part number that no other file of the task has
   * @param task number that no other task of the attempt has
   * @param ranks of the submissions
   * @return the file; none if there are no participations
   */
  List<DataFile> resolve(int part, long task, People people, BitSet ranks) {
    if (people.count() == 0) {
      return List.of();
    }
    try (ResolvedFile file = new ResolvedFile(table, part, task)) {
      return write(people, ranks, file) == 0 ? List.of() : List.of(file.finish());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long write(People people, BitSet ranks, ResolvedFile file) throws IOException {
    long rows = 0;
    PersonReader reader = new PersonReader(people, snapshots, ranks);
    ParticipationRows derive =
        new ParticipationRows(
            by.places().remembering(),
            snapshots,
            new FirstParticipations(by.firstYear(), by.lastYear()));
    for (int person = 0; person < people.count(); person++) {
      List<Entry> entries = reader.entries(person);
      if (entries.isEmpty()) {
        continue; // supports alone make no participation
      }
      List<PersonHistory.Merged> history = PersonHistory.resolve(entries, snapshots);
      for (ResolvedRow row : derive.of(people.key(person), history)) {
        file.write(row);
        rows++;
      }
    }
    return rows;
  }
}
