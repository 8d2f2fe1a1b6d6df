package pl.szansa.resolve.persons;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import pl.szansa.resolve.rows.ByteReader;
import pl.szansa.resolve.rows.Snapshots;

/** Reads the rows of one person after another; for one thread. */
public final class PersonReader {

  private static final PersonTable[] TABLES = PersonTable.values();

  private record Row(int submission, long line, Object[] values) {}

  private final People people;
  private final Snapshots snapshots;
  private final BitSet ranks;
  private final ByteReader in = new ByteReader();
  private final PackedRows entryColumns = PersonTable.PARTICIPANTS.packed();
  private final PackedRows supportColumns = PersonTable.SUPPORTS.packed();
  private final List<Row> entries = new ArrayList<>();

  /** Supports by register, and beside them their projects. */
  private final List<Received> received = new ArrayList<>();

  private final List<String> projects = new ArrayList<>();

  /**
   * @param ranks of the submissions whose rows are read
   */
  public PersonReader(People people, Snapshots snapshots, BitSet ranks) {
    this.people = people;
    this.snapshots = snapshots;
    this.ranks = ranks;
  }

  /** What the registers say of a person; empty if there are supports alone. */
  public List<Entry> entries(int person) {
    entries.clear();
    received.clear();
    projects.clear();
    for (int row = people.firstRow(person); row >= 0; row = people.nextRow(row)) {
      people.read(row, in);
      read();
    }
    List<Entry> read = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      Row row = entries.get(i);
      read.add(
          new Entry(
              row.submission(),
              snapshots.id(row.submission()),
              row.line(),
              row.values(),
              received(Entry.project(row.values()))));
    }
    return read;
  }

  private void read() {
    PersonTable table = TABLES[in.one()];
    int submission = (int) in.number();
    if (!ranks.get(submission)) {
      return;
    }
    long line = in.number();
    if (table == PersonTable.PARTICIPANTS) {
      entries.add(new Row(submission, line, entryColumns.unpack(in)));
    } else {
      Object[] values = supportColumns.unpack(in);
      projects.add(Received.project(values));
      received.add(Received.of(submission, values));
    }
  }

  /** The supports in a project that count. */
  private List<Received> received(String project) {
    List<Received> here = new ArrayList<>(received.size());
    for (int i = 0; i < received.size(); i++) {
      if (Objects.equals(projects.get(i), project)) {
        here.add(received.get(i));
      }
    }
    return Received.current(here, project, snapshots);
  }
}
