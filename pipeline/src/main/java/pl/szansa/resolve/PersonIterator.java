package pl.szansa.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Groups sorted rows by person, holding one person at a time. */
final class PersonIterator implements Iterator<Row> {

  private static final int PERSON = 0;
  private static final int ENTRY = 1;
  private static final int SUPPORT = 2;

  private final Iterator<Row> rows;
  private final StructType output;
  private final Snapshots snapshots;
  private final ParticipationRows derive;
  private final List<Row> ready = new ArrayList<>();
  private Row read;

  /**
   * @param rows of a person's identifier, an entry or null, a support or null
   * @param output columns of participations
   */
  PersonIterator(
      Iterator<Row> rows, StructType output, Snapshots snapshots, ParticipationRows derive) {
    this.rows = rows;
    this.output = output;
    this.snapshots = snapshots;
    this.derive = derive;
    this.read = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    // supports alone make no participation
    while (ready.isEmpty() && read != null) {
      readPerson();
    }
    return !ready.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove(ready.size() - 1);
  }

  private void readPerson() {
    String person = read.getString(PERSON);
    List<Row> entries = new ArrayList<>();
    Map<String, List<Received>> received = new HashMap<>();
    while (read != null && person.equals(read.getString(PERSON))) {
      if (read.isNullAt(ENTRY)) {
        Row support = read.getStruct(SUPPORT);
        received
            .computeIfAbsent(support.getAs("project"), p -> new ArrayList<>())
            .add(SupportRow.received(support, snapshots));
      } else {
        entries.add(read.getStruct(ENTRY));
      }
      read = rows.hasNext() ? rows.next() : null;
    }
    received.replaceAll((project, all) -> Received.current(all, project, snapshots));
    derive
        .of(
            person,
            PersonHistory.resolve(
                entries.stream().map(row -> entry(row, received)).toList(), snapshots))
        .forEach(columns -> ready.add(ResolvedSchemas.row(columns, output)));
  }

  private Entry entry(Row row, Map<String, List<Received>> received) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < row.size(); i++) {
      values.put(row.schema().fields()[i].name(), row.get(i));
    }
    String project = row.getAs("project");
    values.put(Entry.RECEIVED, received.getOrDefault(project, List.of()));
    return new Entry(
        project,
        row.getAs("office"),
        row.getAs("entry_date"),
        snapshots.rank(row.getAs("submission")),
        row.getAs("line"),
        values);
  }
}
