package pl.szansa.ingest.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  private final long line;
  private final HeaderCell[] row;
  private final Field[] fields;
  private final Set<Field> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Integer> repeated = new HashSet<>();
  private final Set<Integer> dropped = new HashSet<>();
  private final List<Header.Guess> guesses = new ArrayList<>();
  private final Map<String, List<Field>> offers = new LinkedHashMap<>();

  /**
   * @param line of the row in its file
   * @param row its cells
   */
  Columns(TableSchema table, SenderMapping mapping, long line, HeaderCell[] row) {
    this.table = table;
    this.mapping = mapping;
    this.aliases = Aliases.of(table);
    this.line = line;
    this.row = row;
    this.fields = new Field[row.length];
    mapping.constants().keySet().forEach(name -> named(name).ifPresent(taken::add));
  }

  Header header(Reading reading) {
    assign(this::mapped);
    assign(cell -> aliases.exact(cell.words()));
    if (reading != Reading.EXACT) {
      assign(cell -> cell.loose(aliases));
    }
    if (reading == Reading.GUESSED) {
      guess();
    }
    return new Header(table, line, Arrays.asList(fields), unknown(), guesses, offers, mapping);
  }

  private Field mapped(HeaderCell header) {
    String name = mapping.field(header);
    return name == null ? null : named(name).orElse(null);
  }

  private Optional<Field> named(String name) {
    return table.fields().stream().filter(f -> f.name().equals(name)).findFirst();
  }

  private void assign(Function<HeaderCell, Field> known) {
    for (int i = 0; i < fields.length; i++) {
      if (!open(i)) {
        continue;
      }
      Field field = known.apply(row[i]);
      if (field != null && taken.add(field)) {
        fields[i] = field;
      } else if (field != null) {
        (field.stored() ? repeated : dropped).add(i);
      }
    }
  }

  /** Whether a column has a header whose meaning is not known yet. */
  private boolean open(int column) {
    String header = row[column].text();
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
        near.put(i, row[i].near(aliases));
      }
    }
    near.forEach(
        (column, fits) -> {
          if (certain(column, near)) {
            take(column, fits.get(0));
          } else if (!fits.isEmpty()) {
            offer(row[column].text().strip(), fits);
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
    guesses.add(new Header.Guess(row[column].text().strip(), near.known(), near.field()));
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
      String header = row[i].text();
      if (fields[i] == null && !header.isBlank() && !dropped.contains(i)) {
        unknown.add(header.strip());
      }
    }
    return unknown;
  }
}
