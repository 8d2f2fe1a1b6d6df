package pl.szansa.resolve;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.parquet.InternalWriter;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.io.OutputFileFactory;
import org.apache.iceberg.parquet.Parquet;

/** Resolves the persons of a bucket and writes their participations into one data file. */
final class ResolveBucket implements Serializable {

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
    DataWriter<ResolvedRow> file = file(bucket, task);
    try (file) {
      write(people, file, begun);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ResolvedBucket(List.<DataFile>of(file.toDataFile()), begun);
  }

  private void write(People people, DataWriter<ResolvedRow> file, Map<OfficeYear, Long> begun) {
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
      }
    }
  }

  private void count(ResolvedRow row, Map<OfficeYear, Long> begun) {
    int year = (Integer) row.get("entry_year");
    String office = (String) row.get("office");
    if (office != null && (Boolean) row.get("complete") && year >= firstYear && year <= lastYear) {
      begun.merge(new OfficeYear(office, year), 1L, Long::sum);
    }
  }

  private DataWriter<ResolvedRow> file(int bucket, long task) {
    OutputFileFactory files =
        OutputFileFactory.builderFor(table, bucket, task).format(FileFormat.PARQUET).build();
    try {
      return Parquet.writeData(files.newOutputFile())
          .forTable(table)
          .createWriterFunc(InternalWriter::<ResolvedRow>createWriter)
          .withSpec(PartitionSpec.unpartitioned())
          .overwrite()
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
