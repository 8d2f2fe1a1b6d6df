package pl.szansa.resolve.persons;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.DeleteFile;
import org.apache.iceberg.Table;
import org.apache.spark.TaskContext;
import pl.szansa.store.PositionDeletes;
import pl.szansa.store.scan.FlatRows;
import pl.szansa.store.scan.ParquetRows;

/**
 * Deletes the rows of some persons from a resolved table, once what it gives is committed.
 *
 * @param table as tasks may have it
 */
public record DeletePersons(Table table, Persons persons) implements Serializable {

  /** Looks through whole files; their deletes, none of a file that has no such row. */
  public Iterator<DeleteFile> in(Iterator<ParquetRows.Part> files, Configuration hadoop) {
    List<DeleteFile> deletes = new ArrayList<>();
    try {
      while (files.hasNext()) {
        ParquetRows.Part file = files.next();
        long[] positions = positions(file, hadoop);
        if (positions.length > 0) {
          long task = TaskContext.get().taskAttemptId();
          deletes.add(PositionDeletes.write(table, deletes.size(), task, file.path(), positions));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return deletes.iterator();
  }

  private long[] positions(ParquetRows.Part file, Configuration hadoop) throws IOException {
    PersonColumn person = new PersonColumn("person");
    LongStream.Builder positions = LongStream.builder();
    try (FlatRows rows = new FlatRows(List.of(file).iterator(), hadoop, List.of(person))) {
      for (int some = rows.next(); some > 0; some = rows.next()) {
        for (int row = 0; row < some; row++) {
          if (persons.has(person.high(row), person.low(row)) && rows.live(row)) {
            positions.add(rows.position(row));
          }
        }
      }
    }
    return positions.build().toArray();
  }
}
