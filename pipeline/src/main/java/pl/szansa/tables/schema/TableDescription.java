package pl.szansa.tables.schema;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.TableSchema;
import pl.szansa.model.Text;

/**
 * A table for other tools.
 *
 * @param name name of the resource, and of its files without extension
 * @param label a few words
 * @param description what a row is
 * @param columns in order
 * @param key columns that no two rows have the same values in; empty for none
 * @param references to other tables of the same package
 */
public record TableDescription(
    String name,
    Text label,
    Text description,
    List<ColumnSchema> columns,
    List<String> key,
    List<Reference> references)
    implements java.io.Serializable {

  public TableDescription {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = List.copyOf(references);
  }

  /** A table without columns yet. */
  public static TableDescription of(String name, Text label, Text description) {
    return new TableDescription(name, label, description, List.of(), List.of(), List.of());
  }

  /** A table of the dictionary, with its stored fields as columns. */
  public static TableDescription of(TableSchema table) {
    return new TableDescription(
        table.name(),
        table.label(),
        table.description(),
        table.storedFields().stream().map(ColumnSchema::of).toList(),
        List.of(),
        List.of());
  }

  /** The same under another name. */
  public TableDescription named(String other, Text words, Text meaning) {
    return new TableDescription(other, words, meaning, columns, key, references);
  }

  /** The same with one column more. */
  public TableDescription with(ColumnSchema column) {
    return new TableDescription(name, label, description, added(columns, column), key, references);
  }

  /** The same with a primary key. */
  public TableDescription keyed(String... columns) {
    return new TableDescription(
        name, label, description, this.columns, List.of(columns), references);
  }

  /** The same with a reference more; the columns have the same names there. */
  public TableDescription refersTo(String table, String... columns) {
    return refersTo(new Reference(List.of(columns), table, List.of(columns)));
  }

  /** The same with a reference more. */
  public TableDescription refersTo(Reference reference) {
    return new TableDescription(
        name, label, description, columns, key, added(references, reference));
  }

  private static <T> List<T> added(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
