package pl.szansa.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of one person after another; for one thread. */
final class PersonReader {

  private static final PersonTable[] TABLES = PersonTable.values();

  private record Row(int submission, long line, Object[] values) {}

  private final People people;
  private final Snapshots snapshots;
  private final ByteReader in = new ByteReader();
  private final PackedRows entryColumns = PersonTable.PARTICIPANTS.packed();
  private final PackedRows supportColumns = PersonTable.SUPPORTS.packed();
  private final List<Row> entries = new ArrayList<>();
  private final Map<String, List<Received>> received = new HashMap<>();

  PersonReader(People people, Snapshots snapshots) {
    this.people = people;
    this.snapshots = snapshots;
  }

  /** What the registers say of a person; empty if there are supports alone. */
  List<Entry> entries(int person) {
    entries.clear();
    received.clear();
    for (int row = people.firstRow(person); row >= 0; row = people.nextRow(row)) {
      people.read(row, in);
      read();
    }
    received.replaceAll((project, all) -> Received.current(all, project, snapshots));
    List<Entry> read = new ArrayList<>(entries.size());
    for (Row row : entries) {
      read.add(
          new Entry(
              row.submission(),
              snapshots.id(row.submission()),
              row.line(),
              row.values(),
              received.getOrDefault(Entry.project(row.values()), List.of())));
    }
    return read;
  }

  private void read() {
    PersonTable table = TABLES[in.one()];
    int submission = (int) in.number();
    long line = in.number();
    if (table == PersonTable.PARTICIPANTS) {
      entries.add(new Row(submission, line, entryColumns.unpack(in)));
    } else {
      Object[] values = supportColumns.unpack(in);
      received
          .computeIfAbsent(Received.project(values), project -> new ArrayList<>())
          .add(Received.of(submission, values));
    }
  }
}
