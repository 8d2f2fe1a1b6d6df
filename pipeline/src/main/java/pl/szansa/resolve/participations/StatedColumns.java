package pl.szansa.resolve.participations;

import java.util.List;
import pl.szansa.resolve.persons.Answers;
import pl.szansa.resolve.persons.Entry;
import pl.szansa.resolve.rows.ResolvedRow;

/** Columns of participations that an entry's columns of the same names fill as they are stated. */
final class StatedColumns {

  private final int[] from;
  private final int[] to;

  StatedColumns(List<String> names) {
    this.from = names.stream().mapToInt(Entry::place).toArray();
    this.to = names.stream().mapToInt(ParticipationRows.COLUMNS::of).toArray();
  }

  void copy(Entry entry, ResolvedRow row) {
    for (int i = 0; i < from.length; i++) {
      row.values()[to[i]] = Answers.stated((String) entry.values()[from[i]]);
    }
  }
}
