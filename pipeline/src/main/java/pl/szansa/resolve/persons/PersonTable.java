package pl.szansa.resolve.persons;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The row tables whose rows are about a person. */
public enum PersonTable {
  PARTICIPANTS("participants", Entry.COLUMNS),
  SUPPORTS("supports", Received.COLUMNS);

  /** Names of the tables. */
  public static final Set<String> NAMES =
      Arrays.stream(values()).map(PersonTable::table).collect(Collectors.toUnmodifiableSet());

  private final String table;
  private final List<String> names;

  PersonTable(String table, List<String> names) {
    this.table = table;
    this.names = names;
  }

  public String table() {
    return table;
  }

  /** How its rows travel; for one thread. */
  PackedRows packed() {
    return new PackedRows(table, names);
  }
}
