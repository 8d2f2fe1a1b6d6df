package pl.szansa.resolve;

import java.util.List;
import java.util.stream.Stream;

/** The row tables whose rows are about a person. */
enum PersonTable {
  PARTICIPANTS("participants", Entry.COLUMNS),
  SUPPORTS("supports", Received.COLUMNS);

  private final String table;
  private final List<String> names;

  PersonTable(String table, List<String> names) {
    this.table = table;
    this.names = names;
  }

  String table() {
    return table;
  }

  /** The columns to read: those of every table, then those of this one. */
  String[] columns() {
    return Stream.concat(PackedRows.OF_ALL.stream(), names.stream()).toArray(String[]::new);
  }

  /** How its rows travel; for one thread. */
  PackedRows packed() {
    return new PackedRows(table, names);
  }
}
