package pl.szansa.ingest.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;

/**
 * Gives the cells of one row their fields of one table: first as the sender's mapping says, then
 * those that are spelt as we spell them, then those with numbers and units about them, last the
 * misspelt ones. A field has one column; where two mean the same, the better spelt or the first.
 */
final class Columns {

  /** How far to go. */
  enum Reading {
    EXACT,
    LOOSE,
    GUESSED
  }

  /** Longer cells are no headers. */
  private static final int LONGEST = 400;

  private static final int MOST_OFFERS = 3;

  private final TableSchema table;
  private final SenderMapping mapping;
  private final Aliases aliases;
  private final SourceRow row;
  private final Field[] fields;
  private final Set<Field> taken = new HashSet<>();
  private final Set<Integer> repeated = new HashSet<>();
  private final Set<Integer> dropped = new HashSet<>();
  private final List<Header.Guess> guesses = new ArrayList<>();
  private final Map<String, List<Field>> offers = new LinkedHashMap<>();

  Columns(TableSchema table, SenderMapping mapping, SourceRow row) {
    this.table = table;
    this.mapping = mapping;
    this.aliases = Aliases.of(table);
    this.row = row;
    this.fields = new Field[row.cells().length];
    table.fields().stream()
        .filter(f -> mapping.constants().containsKey(f.name()))
        .forEach(taken::add);
  }

  Header header(Reading reading) {
    assign(this::mapped);
    assign(aliases::exact);
    if (reading != Reading.EXACT) {
      assign(aliases::loose);
    }
    if (reading == Reading.GUESSED) {
      guess();
    }
    return new Header(
        table, row.line(), Arrays.asList(fields), unknown(), guesses, offers, mapping);
  }

  private Field mapped(String header) {
    String name = mapping.field(header);
    return table.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElse(null);
  }

  private void assign(Function<String, Field> known) {
    for (int i = 0; i < fields.length; i++) {
      if (!open(i)) {
        continue;
      }
      Field field = known.apply(row.cells()[i]);
      if (field != null && taken.add(field)) {
        fields[i] = field;
      } else if (field != null) {
        (field.stored() ? repeated : dropped).add(i);
      }
    }
  }

  /** Whether a column has a header whose meaning is not known yet. */
  private boolean open(int column) {
    String header = row.cells()[column];
    return fields[column] == null
        && !repeated.contains(column)
        && !dropped.contains(column)
        && header.length() <= LONGEST
        && !header.isBlank();
  }

  private void guess() {
    Map<Integer, List<NearMisses.Near>> near = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i++) {
      if (open(i)) {
        near.put(i, NearMisses.of(row.cells()[i], aliases));
      }
    }
    near.forEach(
        (column, fits) -> {
          if (certain(column, near)) {
            take(column, fits.get(0));
          } else if (!fits.isEmpty()) {
            offer(row.cells()[column].strip(), fits);
          }
        });
  }

  /** Whether a header comes close to one field only, and no other header comes close to that. */
  private boolean certain(int column, Map<Integer, List<NearMisses.Near>> near) {
    List<NearMisses.Near> fits = near.get(column);
    if (fits.size() != 1) {
      return false;
    }
    Field field = fits.get(0).field();
    long rivals =
        near.values().stream()
            .filter(others -> others.stream().anyMatch(n -> n.field().equals(field)))
            .count();
    return rivals == 1 && !taken.contains(field) && NearMisses.guessable(field);
  }

  private void take(int column, NearMisses.Near near) {
    fields[column] = near.field();
    guesses.add(new Header.Guess(row.cells()[column].strip(), near.known(), near.field()));
  }

  private void offer(String header, List<NearMisses.Near> fits) {
    List<Field> free =
        fits.stream()
            .map(NearMisses.Near::field)
            .filter(f -> !taken.contains(f))
            .limit(MOST_OFFERS)
            .toList();
    if (!free.isEmpty()) {
      offers.put(header, free);
    }
  }

  private List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < fields.length; i++) {
      String header = row.cells()[i];
      if (fields[i] == null && !header.isBlank() && !dropped.contains(i)) {
        unknown.add(header.strip());
      }
    }
    return unknown;
  }
}
