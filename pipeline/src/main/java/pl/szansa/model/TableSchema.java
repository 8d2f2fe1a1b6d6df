package pl.szansa.model;

import java.util.List;

/**
 * A canonical table.
 *
 * @param name table name in the store
 * @param label what people read
 * @param description one sentence on what a row is
 * @param datedBy the date that places a row in time, empty if it has none
 * @param fields all fields that a header may name, also those that are dropped
 */
public record TableSchema(
    String name, Text label, Text description, String datedBy, List<Field> fields) {

  public TableSchema {
    fields = List.copyOf(fields);
  }

  /** The fields that become columns, in column order. */
  public List<Field> storedFields() {
    return fields.stream().filter(Field::stored).toList();
  }

  /** Position of a stored field; unknown names are a bug of the caller's. */
  public int position(String field) {
    List<Field> stored = storedFields();
    for (int i = 0; i < stored.size(); i++) {
      if (stored.get(i).name().equals(field)) {
        return i;
      }
    }
    throw new IllegalArgumentException("table " + name + " has no field " + field);
  }

  public Field field(String field) {
    return fields.stream()
        .filter(f -> f.name().equals(field))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("table " + name + " has no field " + field));
  }
}
