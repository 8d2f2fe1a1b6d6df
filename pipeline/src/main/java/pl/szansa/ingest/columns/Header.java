package pl.szansa.ingest.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;

/**
 * A recognised header row.
 *
 * @param table the canonical table that its columns belong to
 * @param line its line in the file
 * @param columns the field of each column, null where no field is known
 * @param unknown headers that no field is known for
 * @param guesses headers that are no known ones but very similar to one
 * @param offers fields that an unknown header may mean
 * @param mapping the sender's mapping, or the known form that the header is of
 */
public record Header(
    TableSchema table,
    long line,
    List<Field> columns,
    List<String> unknown,
    List<Guess> guesses,
    Map<String, List<Field>> offers,
    SenderMapping mapping) {

  /**
   * A header that was misspelt.
   *
   * @param header as it stands in the file
   * @param known the known header that it was taken for
   * @param field what it stands for
   */
  public record Guess(String header, String known, Field field) {}

  public Header(TableSchema table, long line, List<Field> columns, List<String> unknown) {
    this(table, line, columns, unknown, List.of(), Map.of(), SenderMapping.NONE);
  }

  /** The column of a field of the table, or -1. */
  public int column(Field field) {
    for (int i = 0; i < columns.size(); i++) {
      // within a table a name is enough: to compare all that is known of a field takes long
      if (columns.get(i) != null && columns.get(i).name().equals(field.name())) {
        return i;
      }
    }
    return -1;
  }

  private boolean has(Field field) {
    return column(field) >= 0 || mapping.constants().containsKey(field.name());
  }

  /** Required fields that no column stands for. */
  public List<Field> missing() {
    return table.fields().stream().filter(f -> f.required() && !has(f)).toList();
  }

  /** Names of the stored fields that have a column, or one value for all rows. */
  public List<String> fields() {
    List<String> names = new ArrayList<>();
    for (Field field : table.storedFields()) {
      if (has(field)) {
        names.add(field.name());
      }
    }
    return names;
  }

  public int matched() {
    return (int) columns.stream().filter(f -> f != null).count();
  }

  /** Name of the shipped form whose header this is, as in {@code pefs-2007-v3}. */
  public Optional<String> form() {
    return mapping.form().isEmpty() ? Optional.empty() : Optional.of(mapping.form());
  }

  /** What the note of guessed columns says, as in {@code „wykształcene” → „wykształcenie”}. */
  public Optional<String> guessed() {
    return guesses.isEmpty()
        ? Optional.empty()
        : Optional.of(
            guesses.stream()
                .map(g -> "„" + Masking.mask(g.header()) + "” → „" + g.known() + "”")
                .collect(Collectors.joining(", ")));
  }

  /** Unknown headers that may mean a field. */
  public List<String> offered(Field field) {
    return offers.entrySet().stream()
        .filter(o -> o.getValue().contains(field))
        .map(Map.Entry::getKey)
        .toList();
  }
}
