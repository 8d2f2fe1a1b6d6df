package pl.szansa.resolve.persons;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import pl.szansa.resolve.rows.CurrentRows;
import pl.szansa.store.scan.FlatNumbers;
import pl.szansa.store.scan.FlatRows;
import pl.szansa.store.scan.ParquetRows;

/**
 * The persons of whom some submissions say something. What is said of the others is the same with
 * these submissions as without.
 *
 * @param persons who they are
 * @param rows accepted rows of the submissions, as many as were found
 */
public record TouchedPersons(PersonSet persons, long rows) implements Serializable {

  private static final String ACCEPTED = "accepted";

  /**
   * @param submissions ids of the submissions
   */
  public static TouchedPersons by(Set<String> submissions, CurrentRows stored) {
    JavaRDD<TouchedPersons> found = null;
    for (PersonTable table : PersonTable.values()) {
      JavaRDD<TouchedPersons> some =
          stored.stored(table.table(), (parts, hadoop) -> in(parts, hadoop, submissions));
      found = found == null ? some : found.union(some);
    }
    PersonSet persons = new PersonSet();
    long rows = 0;
    for (TouchedPersons some : found.collect()) {
      persons.addAll(some.persons);
      rows += some.rows;
    }
    return new TouchedPersons(persons, rows);
  }

  private static Iterator<TouchedPersons> in(
      Iterator<ParquetRows.Part> parts, Configuration hadoop, Set<String> submissions) {
    FlatNumbers changed = new FlatNumbers("submission", (t, at, n) -> is(submissions, t, at, n));
    FlatNumbers accepted = new FlatNumbers("status", (t, at, n) -> is(Set.of(ACCEPTED), t, at, n));
    PersonColumn person = new PersonColumn("person");
    PersonSet persons = new PersonSet();
    long rows = 0;
    try (FlatRows read =
        new FlatRows(
            parts, hadoop, List.of(changed), List.of(accepted, person), n -> any(changed, n))) {
      for (int some = read.next(); some > 0; some = read.next()) {
        for (int row = 0; row < some; row++) {
          if (changed.cells()[row] == 1 && accepted.cells()[row] == 1) {
            persons.add(person.high(row), person.low(row));
            rows++;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(new TouchedPersons(persons, rows)).iterator();
  }

  private static long is(Set<String> one, byte[] letters, int from, int length) {
    return one.contains(new String(letters, from, length, StandardCharsets.UTF_8)) ? 1 : 0;
  }

  private static boolean any(FlatNumbers column, int rows) {
    for (int row = 0; row < rows; row++) {
      if (column.cells()[row] == 1) {
        return true;
      }
    }
    return false;
  }
}
