package pl.szansa.resolve.participations;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.Table;
import pl.szansa.resolve.persons.Entry;
import pl.szansa.resolve.persons.PackByPerson;
import pl.szansa.resolve.persons.People;
import pl.szansa.resolve.persons.PersonReader;
import pl.szansa.resolve.rows.Places;
import pl.szansa.resolve.rows.ResolvedFile;
import pl.szansa.resolve.rows.ResolvedRow;
import pl.szansa.resolve.rows.Snapshots;

/** Resolves the persons of a bucket and writes their participations into one data file. */
final class ResolveBucket implements Serializable {

  private static final int ENTRY_YEAR = ParticipationRows.COLUMNS.of("entry_year");
  private static final int OFFICE = ParticipationRows.COLUMNS.of("office");
  private static final int COMPLETE = ParticipationRows.COLUMNS.of("complete");

  private final Table table;
  private final Places places;
  private final Snapshots snapshots;
  private final int firstYear;
  private final int lastYear;

  /**
   * @param table {@code participations}, as tasks may have it
   * @param snapshots of the submissions that count
   * @param firstYear first year of entry in which persons are counted
   * @param lastYear last year of entry in which persons are counted
   */
  ResolveBucket(Table table, Places places, Snapshots snapshots, int firstYear, int lastYear) {
    this.table = table;
    this.places = places;
    this.snapshots = snapshots;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /**
   * @param task number that no other task of the attempt has
   * @param blocks as {@link PackByPerson} makes them, in any order
   */
  ResolvedBucket resolve(int bucket, long task, Iterator<byte[]> blocks) {
    People people = new People(blocks);
    Map<OfficeYear, Long> begun = new HashMap<>();
    if (people.count() == 0) {
      return new ResolvedBucket(List.of(), begun);
    }
    try (ResolvedFile file = new ResolvedFile(table, bucket, task)) {
      long rows = write(people, file, begun);
      return new ResolvedBucket(rows == 0 ? List.of() : List.of(file.finish()), begun);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long write(People people, ResolvedFile file, Map<OfficeYear, Long> begun)
      throws IOException {
    long rows = 0;
    PersonReader reader = new PersonReader(people, snapshots);
    ParticipationRows derive =
        new ParticipationRows(
            places.remembering(), snapshots, new FirstParticipations(firstYear, lastYear));
    for (int person = 0; person < people.count(); person++) {
      List<Entry> entries = reader.entries(person);
      if (entries.isEmpty()) {
        continue; // supports alone make no participation
      }
      List<PersonHistory.Merged> history = PersonHistory.resolve(entries, snapshots);
      for (ResolvedRow row : derive.of(people.key(person), history)) {
        file.write(row);
        count(row, begun);
        rows++;
      }
    }
    return rows;
  }

  private void count(ResolvedRow row, Map<OfficeYear, Long> begun) {
    int year = (Integer) row.get(ENTRY_YEAR);
    String office = (String) row.get(OFFICE);
    if (office != null && (Boolean) row.get(COMPLETE) && year >= firstYear && year <= lastYear) {
      begun.merge(new OfficeYear(office, year), 1L, Long::sum);
    }
  }
}
